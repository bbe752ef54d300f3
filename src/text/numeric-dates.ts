import { followsRelativeDay, isBracketed, isNumbered, weekdayAfter, weekdayBefore } from "./date-context.ts";
import type { DateMention } from "./date-mention.ts";
import { isImpossible, type RawDate, toMention, toParts } from "./date-parts.ts";
import { isBlank } from "./digit-runs.ts";
import { readNumericDate } from "./numeric-date.ts";
import type { Span } from "./span.ts";

/** Digits with separators, not glued to letters or to more digits ("480/12/2019/DPRD" is none). */
const bodies =
  /(?<![\p{L}\d/]|\d[.,:-]|[A-Z]-)(?:(?<=\(\s?)[/-]\s?)?\d{1,8}(?:\s?[/.–—-]{1,3}\s?\d{1,6}){0,5}(?![\p{L}\d]|[/:-]\d|\/\p{L}|-\p{L}|[.,]\d)/uy;

const isoDay = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * Finds dates in digits: (18/7/2019), (9/1-2019), 05/01/2026, 18.7.2019, 2019-07-18.
 * @param runs the runs of digits of the text.
 */
export function findNumericDates(text: string, runs: readonly Span[]): DateMention[] {
  const found: DateMention[] = [];
  let from = 0;
  for (const run of runs) {
    if (run.start < from) continue;
    const match = bodyAt(text, run);
    if (match === null) continue;
    const [body] = match;
    const place = { text, start: match.index, end: match.index + body.length };
    from = place.end;
    if (body.length < 3) continue;
    const raw = isoDay.test(body) ? readIso(place, body) : readBody(place, body);
    if (raw !== undefined && !isNumbered(text, raw.start)) found.push(toMention(raw));
  }
  return found;
}

/** What may be a date and begins with a run of digits, or with a separator and the run. */
function bodyAt(text: string, run: Span): RegExpExecArray | null {
  const leading = separatorBefore(text, run.start);
  if (leading !== undefined) {
    bodies.lastIndex = leading;
    const match = bodies.exec(text);
    if (match !== null) return match;
  }
  if (!isJoined(text, run.end) && !isCompact(text, run)) return null;
  bodies.lastIndex = run.start;
  return bodies.exec(text);
}

/** Where the separator of "(/07/2019)" stands. */
function separatorBefore(text: string, at: number): number | undefined {
  const place = isBlank(text.charCodeAt(at - 1)) ? at - 2 : at - 1;
  const mark = text[place];
  if (mark !== "/" && mark !== "-") return undefined;
  return text[place - 1] === "(" || text[place - 2] === "(" ? place : undefined;
}

/** Whether a separator follows, and more digits may. */
function isJoined(text: string, end: number): boolean {
  const mark = text[isBlank(text.charCodeAt(end)) ? end + 1 : end];
  return mark !== undefined && "/.–—-".includes(mark);
}

/** Whether digits without separators may be a date: such have all their digits and stand in a bracket. */
function isCompact(text: string, { start, end }: Span): boolean {
  const length = end - start;
  return (length === 4 || length === 6 || length === 8) && text.lastIndexOf("(", start) >= start - 12;
}

type Place = Pick<RawDate, "text" | "start" | "end">;

function readIso(place: Place, body: string): RawDate | undefined {
  const [, year, month, day] = isoDay.exec(body) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const written = { day, month, year };
  const parts = toParts(written);
  if (!isModern(parts.year) || Number(month) > 12) return undefined;
  return { ...place, form: "iso", written, parts };
}

function readBody(place: Place, body: string): RawDate | undefined {
  const date = readNumericDate(body);
  if (date === undefined) return undefined;
  const { text, start, end } = place;
  const { written, until, malformed } = date;
  const raw: RawDate = {
    text,
    start,
    end,
    form: "numeric",
    written,
    parts: toParts(written),
    until,
    malformed,
  };
  return isPlausible(raw, /[^\d\s]/.test(body)) ? raw : undefined;
}

/** The less a form looks like a date, the more its surroundings must say that it is one. */
function isPlausible(raw: RawDate, separated: boolean): boolean {
  const { text, start, end, parts, written } = raw;
  if (parts.year !== undefined && !isModern(parts.year)) return false;
  const bracketed = isBracketed(text, start);
  const weekday = weekdayBefore(text, start) ?? weekdayAfter(text, end);
  if (!separated) return bracketed && weekday !== undefined && !isImpossible(parts);
  if (weekday !== undefined) return Number(written.day ?? 1) <= 99;
  if (bracketed && followsRelativeDay(text, start)) return !isImpossible(parts);
  if (written.year === undefined) return false;
  if (bracketed) return Number(written.day ?? 1) <= 31 || Number(written.month) <= 12;
  return written.year.length === 4 && raw.malformed === undefined && Number(written.month) <= 12;
}

function isModern(year: number | undefined): boolean {
  return year !== undefined && year >= 1900 && year <= 2100;
}
