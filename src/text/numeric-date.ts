import type { Malformation, WrittenDate } from "./date-mention.ts";

/** What the digits of `18/7/2019` and its relatives say. */
export interface NumericDate {
  readonly written: WrittenDate;
  readonly until?: WrittenDate | undefined;
  readonly malformed?: Malformation | undefined;
}

interface Form {
  readonly pattern: RegExp;
  readonly malformed?: Malformation;
}

/** Tried in order; the separators are `/`, `.` and `-`, and white space is gone already. */
const forms: readonly Form[] = [
  { pattern: /^(?<day>\d{1,2})(?<s>[/.-])(?<month>\d{1,2})\k<s>(?<year>\d{4}|\d{2})$/ },
  { pattern: /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})$/ },
  {
    pattern: /^(?<day>\d{1,2})-(?<lastDay>\d{1,2})(?<s>[/.])(?<month>\d{1,2})(?:\k<s>(?<year>\d{4}|\d{2}))?$/,
  },
  {
    pattern:
      /^(?<day>\d{1,2})\/(?<month>\d{1,2})(?:\/(?<year>\d{4}|\d{2}))?-(?<lastDay>\d{1,2})\/(?<lastMonth>\d{1,2})(?:\/(?<lastYear>\d{4}|\d{2}))?$/,
  },
  {
    pattern: /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})$/,
    malformed: "mixed-separators",
  },
  {
    pattern: /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})(?<year>(?:19|20)\d{2})$/,
    malformed: "missing-separator",
  },
  { pattern: /^(?<day>\d{2})(?<month>\d{2})[/.-](?<year>\d{4})$/, malformed: "missing-separator" },
  { pattern: /^(?<day>\d{2})(?<month>\d{2})(?<year>(?:19|20)\d{2})$/, malformed: "missing-separator" },
  { pattern: /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{2})?$/, malformed: "missing-separator" },
  {
    pattern: /^(?<day>\d{1,2})(?<s>[/.-])(?<month>\d{1,2})\k<s>(?<year>\d{3}|\d{5,6})$/,
    malformed: "year-length",
  },
  {
    pattern: /^(?<day>\d{1,2})[/.-]{1,3}(?<month>\d{1,2})[/.-]{1,3}(?<year>\d{4}|\d{2})$/,
    malformed: "repeated-separator",
  },
  { pattern: /^[/-](?<month>\d{1,2})[/-](?<year>\d{4})$/, malformed: "missing-day" },
];

/**
 * Reads digits and separators as day, month and year, in this order.
 * @param body e.g. `18/7/2019`, `9/1-2019`, `17-19/7/2019`; white space is ignored.
 * @returns what is written, or `undefined` for something that is no date in any form.
 */
export function readNumericDate(body: string): NumericDate | undefined {
  const compact = body.replace(/\s+/g, "").replace(/[–—]/g, "-");
  for (const { pattern, malformed } of forms) {
    const groups = pattern.exec(compact)?.groups;
    if (groups === undefined) continue;
    const { day, month, year, lastDay, lastMonth = month, lastYear = year } = groups;
    const runsBack = lastDay !== undefined && lastMonth === month && Number(day) >= Number(lastDay);
    // With its year nothing else is written so, and the range is the wrong way round.
    if (runsBack && (lastYear?.length !== 4 || day === lastDay)) continue;
    return {
      written: writtenDate(day, month, year ?? lastYear),
      until: lastDay === undefined ? undefined : writtenDate(lastDay, lastMonth, lastYear),
      malformed,
    };
  }
  return undefined;
}

/** The parts that are there. */
export function writtenDate(day?: string, month?: string, year?: string): WrittenDate {
  const written: { day?: string; month?: string; year?: string } = {};
  if (day !== undefined) written.day = day;
  if (month !== undefined) written.month = month;
  if (year !== undefined) written.year = year;
  return written;
}
