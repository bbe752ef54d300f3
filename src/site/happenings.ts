import { compareText } from "../base/compare-text.ts";
import { dayOf } from "../base/date.ts";
import { type Event, event } from "../indexes/event.ts";
import { thingsOfSite } from "./listings.ts";
import type { Site } from "./model.ts";

/** Events that have not ended yet, the nearest first; not those that were cancelled. */
export function comingEvents(site: Site): Event[] {
  const today = dayOf(site.now);
  return thingsOfSite(site, event)
    .filter(({ start, end, status }) => status !== "cancelled" && (end ?? start ?? "") >= today)
    .sort((a, b) => compareText(a.start ?? "", b.start ?? "") || compareText(a.id, b.id));
}

/** Events that are over, the latest first. */
export function pastEvents(site: Site): Event[] {
  const today = dayOf(site.now);
  return thingsOfSite(site, event)
    .filter(({ start, end }) => start !== undefined && (end ?? start) < today)
    .sort((a, b) => compareText(b.start ?? "", a.start ?? "") || compareText(a.id, b.id));
}

/** The other editions of an event's series, the latest first. */
export function sisterEditions(edition: Event, site: Site): Event[] {
  if (edition.series === undefined) return [];
  return thingsOfSite(site, event)
    .filter(({ id, series }) => series === edition.series && id !== edition.id)
    .sort((a, b) => compareText(b.start ?? "", a.start ?? "") || compareText(a.id, b.id));
}
