import { followsRelativeDay, isBracketed, isNumbered, weekdayAfter, weekdayBefore } from "./date-context.ts";
import type { DateMention } from "./date-mention.ts";
import { isImpossible, type RawDate, toMention, toParts } from "./date-parts.ts";
import { findMatches } from "./find-matches.ts";
import { readNumericDate } from "./numeric-date.ts";

/** Digits with separators, not glued to letters or to more digits ("480/12/2019/DPRD" is none). */
const bodies =
  /(?<![\p{L}\d/]|\d[.,:-]|[A-Z]-)(?:(?<=\(\s?)[/-]\s?)?\d{1,8}(?:\s?[/.–—-]{1,3}\s?\d{1,6}){0,5}(?![\p{L}\d]|[/:-]\d|\/\p{L}|-\p{L}|[.,]\d)/uy;
const digits = /[/-]\s?\d|\d/g;

const isoDay = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** Finds dates in digits: (18/7/2019), (9/1-2019), 05/01/2026, 18.7.2019, 2019-07-18. */
export function findNumericDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const match of findMatches(text, digits, bodies)) {
    const [body] = match;
    if (body.length < 3) continue;
    const place = { text, start: match.index, end: match.index + body.length };
    const raw = isoDay.test(body) ? readIso(place, body) : readBody(place, body);
    if (raw !== undefined && !isNumbered(text, raw.start)) found.push(toMention(raw));
  }
  return found;
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
  const parts = toParts(date.written);
  const raw: RawDate = { ...place, form: "numeric", parts, ...date };
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
