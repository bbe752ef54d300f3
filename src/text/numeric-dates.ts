import { isNumbered } from "./date-context.ts";
import type { DateMention } from "./date-mention.ts";
import { type RawDate, toMention, toParts } from "./date-parts.ts";
import { isBlank } from "./digit-runs.ts";
import { readNumericDate } from "./numeric-date.ts";
import { isCertainlyDate, isFarYear } from "./numeric-evidence.ts";
import type { Span } from "./span.ts";

/** Digits with separators, not glued to letters or to more digits ("480/12/2019/DPRD" is none). */
const bodies =
  /(?<![\p{L}\d/]|\d[.,:-]|[A-Z]-)(?:(?<=\([^\S\n\r\t]?)[/-][^\S\n\r\t]?)?\d{1,8}(?:[^\S\n\r\t]?[/.–—-]{1,3}[^\S\n\r\t]?\d{1,6}){0,5}(?![\p{L}\d%]|[/:-]\d|\/\p{L}|-\p{L}|[.,]\d| (?:%|persen\b))/uy;

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
  return (
    (length === 4 || length === 6 || length === 8) && text.slice(Math.max(0, start - 12), start).includes("(")
  );
}

type Place = Pick<RawDate, "text" | "start" | "end">;

function readIso(place: Place, body: string): RawDate | undefined {
  const [, year, month, day] = isoDay.exec(body) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const written = { day, month, year };
  const parts = toParts(written);
  if (parts.year === undefined || parts.year < 1900 || parts.year > 2100 || Number(month) > 12)
    return undefined;
  return { ...place, form: "iso", written, parts };
}

function readBody(place: Place, body: string): RawDate | undefined {
  const date = readNumericDate(body);
  if (date === undefined) return undefined;
  const { text, start, end } = place;
  const { written, until, malformed } = date;
  const parts = toParts(written);
  const far = isFarYear(parts.year) ? "year-far" : undefined;
  const raw: RawDate = {
    text,
    start,
    end,
    form: "numeric",
    written,
    parts,
    until,
    malformed: malformed ?? far,
  };
  return isCertainlyDate(raw, body) ? raw : undefined;
}
