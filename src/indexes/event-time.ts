import { type Day, isWholeDate, parseFirstDay, parseLastDay, parseMoment } from "../base/date.ts";
import type { Place } from "../base/source.ts";
import type { Report } from "../diagnostics/faults.ts";

/** When an event begins or ends, as far as it is known. */
export interface EventTime {
  /** The first and the last day that it can mean. */
  readonly first: Day;
  readonly last: Day;
  /** As written, without the time of day. */
  readonly text: string;
  /** `08:00`; only with a whole date. */
  readonly clock?: string;
}

/** Reads a year, a month, a day or a day with a time of day; a fault is reported. */
export function readEventTime(
  text: string | undefined,
  place: () => Place,
  report: Report,
): EventTime | undefined {
  if (text === undefined) return undefined;
  const { date, clock } = partTime(text.trim());
  const [first, last] = [parseFirstDay(date), parseLastDay(date)];
  const isClock = clock === undefined || typeof parseMoment(`2000-01-01 ${clock}`, "UTC") !== "string";
  if (first === "unreadable" || last === "unreadable" || (clock !== undefined && !isWholeDate(date)))
    report("date-unreadable", place(), { text, form: "event" });
  else if (first === "impossible" || last === "impossible" || !isClock)
    report("date-impossible", place(), { text });
  else return { first, last, text: date, ...(clock === undefined ? {} : { clock }) };
  return undefined;
}

/** `2026-01-19 08.00` as its day and `08:00`. */
function partTime(text: string): { readonly date: string; readonly clock?: string } {
  const [, date, hour, minute] = /^(\S+)[ T](\d{1,2})[:.](\d{2})$/.exec(text) ?? [];
  if (date === undefined || hour === undefined) return { date: text };
  return { date, clock: `${hour.padStart(2, "0")}:${minute}` };
}

/** A time of day alone, which is that of the day before it. */
export function withDay(text: string | undefined, day: string | undefined): string | undefined {
  const isClock = text !== undefined && day !== undefined && /^\d{1,2}[:.]\d{2}$/.test(text.trim());
  return isClock ? `${day.trim().split(/[ T]/)[0]} ${text.trim()}` : text;
}

/** Times in their order: a day without a time of day is before and behind all of its hours. */
export function isBefore(a: EventTime, b: EventTime): boolean {
  if (a.last < b.first) return true;
  return a.text === b.text && a.clock !== undefined && b.clock !== undefined && a.clock < b.clock;
}
