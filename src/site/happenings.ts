import { compareText } from "../base/compare-text.ts";
import { dayOf } from "../base/date.ts";
import type { Event, Site } from "./model.ts";

/** Events that have not ended yet, the nearest first; not those that were cancelled. */
export function comingEvents(site: Site): Event[] {
  const today = dayOf(site.now);
  return eventsOf(site)
    .filter(({ start, end, status }) => status !== "cancelled" && (end ?? start ?? "") >= today)
    .sort((a, b) => compareText(a.start ?? "", b.start ?? "") || compareText(a.id, b.id));
}

/** Events that are over, the latest first. */
export function pastEvents(site: Site): Event[] {
  const today = dayOf(site.now);
  return eventsOf(site)
    .filter(({ start, end }) => start !== undefined && (end ?? start) < today)
    .sort((a, b) => compareText(b.start ?? "", a.start ?? "") || compareText(a.id, b.id));
}

/** The other editions of an event's series, the latest first. */
export function sisterEditions(event: Event, site: Site): Event[] {
  if (event.series === undefined) return [];
  return eventsOf(site)
    .filter(({ id, series }) => series === event.series && id !== event.id)
    .sort((a, b) => compareText(b.start ?? "", a.start ?? "") || compareText(a.id, b.id));
}

function eventsOf(site: Site): Event[] {
  return site.events.map(({ subject }) => subject.event);
}
