import type { Day, Weekday } from "../base/date.ts";
import type { Span } from "./span.ts";

/** What is wrong with the writing of a date that one can still read. */
export type Malformation =
  | "mixed-separators"
  | "missing-separator"
  | "repeated-separator"
  | "missing-day"
  | "year-length"
  | "year-far"
  | "misspelled-month";

/** Day, month and year in the author's own digits and letters. */
export interface WrittenDate {
  readonly day?: string;
  readonly month?: string;
  readonly year?: string;
}

/** The parts of a date as numbers; two digits mean 1940 to 2039, one of three or five digits is absent. */
export interface DateParts {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}

/** A weekday as written and as KBBI names it. */
export interface WrittenWeekday extends Span {
  readonly text: string;
  readonly name: Weekday;
  /** It is a letter off the name. */
  readonly misspelt?: true;
}

/** The last day of a range; it belongs to the range. */
export interface RangeEnd {
  readonly parts: DateParts;
  readonly day?: Day;
}

/** A date in running text, from the weekday to the closing bracket. */
export interface DateMention extends Span {
  readonly text: string;
  readonly form: "numeric" | "words" | "iso" | "month-first";
  readonly weekday?: WrittenWeekday;
  /** The weekday of the last day, where a range gives both. */
  readonly lastWeekday?: WrittenWeekday;
  readonly written: WrittenDate;
  readonly parts: DateParts;
  /** The calendar day, where day, month and year are there and real. */
  readonly day?: Day;
  readonly until?: RangeEnd;
  readonly malformed?: Malformation;
  /** No calendar has this day (31 Juni, month 13). */
  readonly impossible: boolean;
}
