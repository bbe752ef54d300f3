import type { DateMention } from "./date-mention.ts";
import { digitRuns } from "./digit-runs.ts";
import { findNumericDates } from "./numeric-dates.ts";
import { withoutOverlaps } from "./span.ts";
import { findSpelledDates } from "./spelled-dates.ts";
import { findWordDates } from "./word-dates.ts";

export type { DateMention, DateParts, Malformation, WrittenWeekday } from "./date-mention.ts";

/**
 * Finds the dates of a text in every form met in print, in order of position.
 * Numbers of letters and laws, terms of office, Hijri years, streets, scores and fractions are not dates; a day
 * and month in digits count only beside a weekday or a word like "kemarin".
 */
export function findDates(text: string): DateMention[] {
  const runs = digitRuns(text);
  return withoutOverlaps([
    ...findWordDates(text, runs),
    ...findNumericDates(text, runs),
    ...findSpelledDates(text),
  ]);
}
