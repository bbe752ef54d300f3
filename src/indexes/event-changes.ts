import { type Day, formatPartialDate } from "../base/date.ts";
import type { Language } from "../base/language.ts";
import type { Place } from "../base/source.ts";
import type { Report } from "../diagnostics/faults.ts";
import { choice, list, map, partialDate, text } from "../yaml/schema.ts";
import { type EventTime, readEventTime, withDay } from "./event-time.ts";
import type { Happening } from "./index-kind.ts";
import { timesInWords } from "./times-in-words.ts";

/** What became of an event after it was announced. */
export interface EventChange {
  /** When it was changed, as written. */
  readonly atText: string;
  readonly at: Day;
  /** What was announced until then. */
  readonly start?: EventTime;
  readonly end?: EventTime;
  readonly venue?: string;
  /** What it was then said to be. */
  readonly status?: Happening["status"];
  readonly note?: string;
}

/** What an event is like after all its changes. */
export interface Announced {
  readonly start?: EventTime;
  readonly end?: EventTime;
  readonly venue?: string;
}

export const statuses = ["scheduled", "postponed", "cancelled"] as const;

export const changesSchema = list(
  map({
    at: partialDate,
    before: map({
      start: partialDate.optional(),
      end: partialDate.optional(),
      venue: text.optional(),
    }).optional(),
    status: choice(statuses).optional(),
    note: text.optional(),
  }),
);

type WrittenChange = ReturnType<typeof changesSchema.parse>[number];

/** Reads the changes of an event. One whose own date cannot be read is left out, which is reported. */
export function readChanges(
  written: readonly WrittenChange[],
  placeOf: (...path: readonly (string | number)[]) => () => Place,
  report: Report,
): EventChange[] {
  return written.flatMap(({ at, before = {}, ...rest }, index): EventChange[] => {
    const time = readEventTime(at, placeOf(index, "at"), report);
    const start = readEventTime(before.start, placeOf(index, "before", "start"), report);
    const end = readEventTime(withDay(before.end, before.start), placeOf(index, "before", "end"), report);
    return time ? [{ ...rest, at: time.first, atText: time.text, start, end, venue: before.venue }] : [];
  });
}

/** What an event is after its changes; a new time is a new plan. */
export function statusAfter(changes: readonly EventChange[]): Happening["status"] {
  const last = changes.findLast(({ status, start }) => status !== undefined || start !== undefined);
  return last?.status ?? "scheduled";
}

/** The changes in words, the oldest first: `10 Januari 2026: dipindahkan dari 18 Januari 2026 ke 19 Januari 2026`. */
export function changesInWords(
  changes: readonly EventChange[],
  now: Announced,
  language: Language,
): string[] {
  const words = wordsIn[language];
  return changes.map((change, index) => {
    const after = changes.slice(index + 1);
    const nextTime = after.find(({ start }) => start) ?? now;
    const nextVenue = after.find(({ venue }) => venue !== undefined)?.venue ?? now.venue;
    const said = [
      change.start && words.moved(timesInWords(change, language) ?? "", timesInWords(nextTime, language)),
      change.venue === undefined ? undefined : words.placed(change.venue, nextVenue),
      change.status && words[change.status],
    ].filter((part) => part !== undefined);
    const what = said.length === 0 ? words.changed : said.join("; ");
    const note = change.note === undefined ? "" : ` (${change.note})`;
    return `${formatPartialDate(change.atText, language)}: ${what}${note}`;
  });
}

const wordsIn = {
  id: {
    moved: (from: string, to = "waktu lain") => `dipindahkan dari ${from} ke ${to}`,
    placed: (from: string, to = "tempat lain") => `tempatnya dipindahkan dari ${from} ke ${to}`,
    scheduled: "tetap diadakan",
    postponed: "ditunda",
    cancelled: "dibatalkan",
    changed: "diubah",
  },
  en: {
    moved: (from: string, to = "another time") => `moved from ${from} to ${to}`,
    placed: (from: string, to = "another place") => `its place moved from ${from} to ${to}`,
    scheduled: "will take place",
    postponed: "postponed",
    cancelled: "cancelled",
    changed: "changed",
  },
} as const satisfies Record<Language, Record<Happening["status"], string> & Record<string, unknown>>;
