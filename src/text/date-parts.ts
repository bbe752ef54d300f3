import { type Day, isRealDay, weekdayOf } from "../base/date.ts";
import { readMonth } from "./calendar-words.ts";
import type {
  DateMention,
  DateParts,
  Malformation,
  RangeEnd,
  WrittenDate,
  WrittenWeekday,
} from "./date-mention.ts";
import { misspeltWeekday, type WeekdayBefore, weekdayAfter, weekdayBefore } from "./weekdays-beside.ts";

/** The calendar day of complete, real parts as `YYYY-MM-DD`. */
export function dayOfParts({ day, month, year }: DateParts): Day | undefined {
  if (day === undefined || month === undefined || year === undefined) return undefined;
  if (!isRealDay(year, month, day)) return undefined;
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
}

/** Whether no calendar can have these parts; without a year, 29 Februari is possible. */
export function isImpossible({ day, month, year }: DateParts): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return true;
  if (day === undefined) return false;
  if (month === undefined) return day < 1 || day > 31;
  return !isRealDay(year ?? 2000, month, day);
}

/** Numbers for written parts; months may be digits or names. */
export function toParts({ day, month, year }: WrittenDate): DateParts {
  const digits = year?.replace(/\D/g, "") ?? "";
  const number = month === undefined ? undefined : (readMonth(month)?.month ?? Number(month));
  const parts: Writable<DateParts> = {};
  if (day !== undefined) parts.day = Number(day);
  if (number !== undefined && !Number.isNaN(number)) parts.month = number;
  if (digits.length === 4) parts.year = Number(digits);
  if (digits.length === 2) parts.year = Number(digits) + (Number(digits) < 40 ? 2000 : 1900);
  return parts;
}

/** What a finder knows of a date before its surroundings are looked at. */
export interface RawDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly form: DateMention["form"];
  readonly written: WrittenDate;
  readonly parts: DateParts;
  readonly until?: WrittenDate | undefined;
  readonly malformed?: Malformation | undefined;
}

/** Completes a date with its weekday, its brackets and what the calendar says. */
export function toMention(raw: RawDate): DateMention {
  const { text, form, written, parts, malformed } = raw;
  const isGuess = malformed === "misspelled-month" || malformed === "year-far";
  const day = isGuess ? undefined : dayOfParts(parts);
  const before = weekdayBefore(text, raw.start) ?? misspeltBefore(raw, day);
  const after = before === undefined ? weekdayAfter(text, raw.end) : undefined;
  const weekday =
    before === undefined ? after : chooseWeekday(before, raw.until === undefined ? day : undefined);
  const bracket = /\(\s*(?:tanggal\s+)?$/i.exec(text.slice(Math.max(0, raw.start - 12), raw.start));
  const closing = bracket === null ? null : /^\s{0,2}\)/.exec(text.slice(raw.end, raw.end + 3));
  const start = before?.start ?? (closing === null ? raw.start : raw.start - (bracket?.[0].length ?? 0));
  const end = after === undefined ? raw.end + (closing?.[0].length ?? 0) : endOfAfter(text, after);
  const last = raw.until === undefined ? undefined : toParts(raw.until);
  const mention: Writable<DateMention> = {
    start,
    end,
    text: text.slice(start, end),
    form,
    written,
    parts,
    impossible: isImpossible(parts) || (last !== undefined && isImpossible(last)),
  };
  if (weekday !== undefined) mention.weekday = weekday;
  if (before?.last !== undefined && last !== undefined) mention.lastWeekday = before.last;
  if (day !== undefined) mention.day = day;
  if (last !== undefined) mention.until = toRangeEnd(last);
  if (malformed !== undefined) mention.malformed = malformed;
  return mention;
}

/** Of two weekdays beside one date, as in "Sabtu dan Minggu (9/2/2025)", the one that the date has. */
function chooseWeekday({ last, ...first }: WeekdayBefore, day: Day | undefined): WrittenWeekday {
  return last !== undefined && day !== undefined && weekdayOf(day) === last.name ? last : first;
}

function misspeltBefore({ text, start }: RawDate, day: Day | undefined): WeekdayBefore | undefined {
  return day === undefined ? undefined : misspeltWeekday(text, start, weekdayOf(day));
}

function endOfAfter(text: string, { end }: WrittenWeekday): number {
  const closing = /^\s?\)/.exec(text.slice(end, end + 2));
  return end + (closing?.[0].length ?? 0);
}

/** While it is filled, part by part. */
type Writable<T> = { -readonly [K in keyof T]: T[K] };

function toRangeEnd(parts: DateParts): RangeEnd {
  const day = dayOfParts(parts);
  return day === undefined ? { parts } : { parts, day };
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
