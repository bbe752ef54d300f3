import { compareText } from "../base/compare-text.ts";
import { type Day, dayOf, isWholeDate } from "../base/date.ts";
import { type Event, event } from "../indexes/event.ts";
import { thingsOfSite } from "./listings.ts";
import type { Site } from "./model.ts";

/** What is coming, as an agenda has it. */
export interface Agenda {
  /** Events that have begun and are not over. */
  readonly running: readonly Event[];
  /** Those that begin today or later, by day; cancelled ones too, for whoever noted them. */
  readonly days: readonly { readonly day: Day; readonly events: readonly Event[] }[];
  /** Those of which only the month or the year is known. */
  readonly later: readonly Event[];
}

/** The agenda on the day for which the site was compiled. */
export function agendaOf(site: Site): Agenda {
  const today = dayOf(site.now);
  const coming = thingsOfSite(site, event)
    .filter(({ end, start }) => (end ?? start ?? "") >= today)
    .sort(byTime);
  const dated = coming.filter(({ startText = "" }) => isWholeDate(startText));
  const days = new Map<Day, Event[]>();
  for (const one of dated) {
    const { start = "" } = one;
    if (start >= today) days.set(start, [...(days.get(start) ?? []), one]);
  }
  return {
    running: dated.filter(({ start = "", status }) => start < today && status === "scheduled"),
    days: [...days].map(([day, events]) => ({ day, events })),
    later: coming.filter(({ startText = "" }) => !isWholeDate(startText)),
  };
}

/** By beginning; what has no time of day stands first on its day. */
function byTime(a: Event, b: Event): number {
  return (
    compareText(a.start ?? "", b.start ?? "") ||
    (a.startTime?.instant ?? 0) - (b.startTime?.instant ?? 0) ||
    compareText(a.id, b.id)
  );
}
