import { weekdayOf } from "../base/date.ts";
import { followsRelativeDay, isBracketed } from "./date-context.ts";
import { dayOfParts, isImpossible, type RawDate } from "./date-parts.ts";
import { weekdayAfter, weekdayBefore } from "./weekdays-beside.ts";

/*
 * Digits with separators are a date only where they can be nothing else:
 *
 *   day "/" month "/" year    with four digits of the year, wherever it stands; with two in a bracket or by a weekday
 *   day "/" month             in a bracket behind a weekday or "kemarin"; behind a weekday, where it is no fraction
 *   day "-" month             in a bracket behind a weekday, with a leading zero: "(21-15)" is a score
 *   day "." month             in a bracket behind a weekday, with one digit: "15.00" is a time
 *   day month                 in a bracket directly behind a weekday: "Rabu (1308)"
 *   year "/" year             never, unless the weekday before the bracket says so: "(2016-2021)" is a term
 */

/** Whether what looks like a date in digits is one. */
export function isCertainlyDate(raw: RawDate, body: string): boolean {
  const { text, start, end, parts, written, malformed } = raw;
  const before = weekdayBefore(text, start);
  const hasWeekday = before !== undefined || weekdayAfter(text, end) !== undefined;
  const bracketed = isBracketed(text, start);
  const isPossible = !isImpossible(parts);
  const compact = body.replace(/\s/g, "");
  if (years.test(compact)) {
    const day = dayOfParts(parts);
    return before !== undefined && bracketed && day !== undefined && weekdayOf(day) === before.name;
  }
  if (!/[/.–—-]/.test(body)) return before !== undefined && bracketed && isClosed(text, end) && isPossible;
  if (written.year?.length === 4) {
    if (Number(written.day ?? 1) > 99) return false;
    if (hasWeekday) return true;
    if (bracketed) return Number(written.day ?? 1) <= 31 || Number(written.month) <= 12;
    return Number(written.month) <= 12 && (malformed === undefined || malformed === "year-far") && isPossible;
  }
  if (written.year !== undefined) {
    const isSafe = malformed === undefined || compact.includes("/");
    return isSafe && isPossible && (hasWeekday || (bracketed && written.year.length === 2));
  }
  if (compact.includes("/")) {
    if (bracketed)
      return hasWeekday ? Number(written.day) <= 31 : followsRelativeDay(text, start) && isPossible;
    return hasWeekday && isPossible && !isFraction(raw);
  }
  if (!hasWeekday || !bracketed || !isPossible || !isClosed(text, end)) return false;
  return /^(?:0?[1-9]|[12]\d|3[01])(?:-0\d|\.[1-9])$/.test(compact);
}

/** Whether nobody means a year that is written. Dates in digits are of the present or of living memory. */
export function isFarYear(year: number | undefined): boolean {
  return year !== undefined && (year < 1700 || year > 2100);
}

const years = /^(?:19|20)\d{2}[-–—/](?:19|20)\d{2}$/;

function isClosed(text: string, end: number): boolean {
  return /^[^\S\n\r\t]?\)/.test(text.slice(end, end + 2));
}

/** "2/3 warga": less than one, and a common word behind it. */
function isFraction({ text, end, written }: RawDate): boolean {
  if (Number(written.day) >= Number(written.month) || /^0|^\d\d/.test(written.day ?? "")) return false;
  return /^[^\S\n\r\t](?!(?:di|pada|pukul|jam|lalu|kemarin|pagi|siang|sore|malam|nanti|besok|yang|dan|hingga|sampai)(?!\p{L}))\p{Ll}/u.test(
    text.slice(end, end + 12),
  );
}
