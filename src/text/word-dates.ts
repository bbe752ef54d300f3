import { blank } from "./blanks.ts";
import { guessMonth, monthPattern, readMonth } from "./calendar-words.ts";
import { isNumbered, isPlaceName } from "./date-context.ts";
import type { DateMention, Malformation, WrittenDate } from "./date-mention.ts";
import { type RawDate, toMention, toParts } from "./date-parts.ts";
import { isBlank } from "./digit-runs.ts";
import { writtenDate } from "./numeric-date.ts";
import { mistypedYears } from "./resolve-date.ts";
import type { Span } from "./span.ts";
import { weekdayBefore } from "./weekdays-beside.ts";

const dash = `${blank}?(?:-|–|—|\\/)${blank}?`;
const to = `(?:${dash}|${blank}+(?:s\\.?${blank}?\\/?d\\.?|sampai(?:${blank}+dengan)?|hingga|dan|&)${blank}+)`;
const year = `((?:${blank}|,)*(?:tahun${blank}+|th\\.?${blank}+)?|${blank}?[-/]${blank}?)(\\d{3,6}|['’]\\d{2})(?![\\d\\p{L}%]|[.,]\\d|${blank}?(?:H|M\\/|Hijriah|Hijriyah)\\b)`;

const dayBeforeMonth = new RegExp(
  `(?<![\\p{L}\\d/]|\\d[.,:-])(?:(\\d{1,2})${to})?(\\d{1,2})(?:${blank}?[-/]${blank}?|${blank}*)$`,
  "iu",
);
const monthName = new RegExp(`(?<!\\p{L})(?:${monthPattern})(?!\\p{L})`, "iuy");
const yearAfterMonth = new RegExp(`^${year}`, "iu");
const dayAfterMonth = /^ (\d{1,2}), ?(\d{4})(?!\d)/;
const yearAlone = /^ (\d{4})(?!\d)/;
const misspelled = /(?<![\p{L}\d/.,])(\d{1,2}) (\p{L}{4,10}) (\d{4})(?![\d\p{L}]|[.,]\d)/uy;
/** Of ten letters, each of which may take two code units, and the blanks around them. */
const longestMonth = 22;
const joinsRange = /^[^\S\n\r\t]?(?:-|–|—|s\.?\s?\/?d\.?|sampai(?:[^\S\n\r\t]+dengan)?|hingga)[^\S\n\r\t]?$/i;
/** A common word behind digits is what they count: "17 Juli, 2000 peserta". */
const counts =
  /^[^\S\n\r\t](?!(?:di|pada|pukul|jam|lalu|silam|kemarin|pagi|siang|sore|malam|yang|dan|atau|hingga|sampai|oleh|untuk|saat|ketika|dengan|dalam|bersama|mendatang|nanti|ini|itu|tentang|telah|sudah|akan|sebagai|usai|setelah|sebelum|bertempat|di|ke|dari|s)(?!\p{L}))\p{Ll}/u;

/**
 * Finds dates with a month in letters: Senin, 25 Juli 2022; 17-19 Juli; 28 Februari hingga 3 Maret; Mei 6, 2025.
 * @param runs the runs of digits of the text.
 */
export function findWordDates(text: string, runs: readonly Span[]): DateMention[] {
  const raw: RawDate[] = [];
  for (const { at, name } of monthsBeside(text, runs)) {
    const date = readAround(text, at, name);
    if (date !== undefined && !isPlaceNamed(date)) raw.push(date);
  }
  return [...joinRanges(text, raw), ...findMisspelled(text, runs)].map(toMention);
}

/** The names of months that stand beside digits, in order. */
function monthsBeside(text: string, runs: readonly Span[]): { at: number; name: string }[] {
  const found: { at: number; name: string }[] = [];
  const take = (at: number) => {
    if (!monthInitial.test(text[at] ?? "") || at <= (found.at(-1)?.at ?? -1)) return;
    monthName.lastIndex = at;
    const name = monthName.exec(text)?.[0];
    if (name !== undefined) found.push({ at, name });
  };
  for (const { start, end } of runs) {
    if (isBlank(text.charCodeAt(start - 1))) take(wordBefore(text, start - 1));
    let at = end;
    while (isBlank(text.charCodeAt(at)) || text[at] === "-" || text[at] === "/") at += 1;
    take(at);
  }
  return found;
}

const monthInitial = /^[adfjmnops]/i;

/** Where the run of ASCII letters begins that ends at a place. */
function wordBefore(text: string, end: number): number {
  let start = end;
  while (/^[a-z]/i.test(text[start - 1] ?? "")) start -= 1;
  return start;
}

function readAround(text: string, at: number, name: string): RawDate | undefined {
  const month = readMonth(name);
  if (month === undefined) return undefined;
  const behind = at + name.length;
  const from = Math.max(0, at - 32);
  const left = dayBeforeMonth.exec(text.slice(from, at));
  const right = text.slice(behind, behind + 24);
  if (left?.[2] === undefined) return readMonthFirst(text, at, name) ?? readWithoutDay(text, at, name);
  const start = from + left.index;
  const rightYear = yearAfterMonth.exec(right);
  const read = rightYear === null ? undefined : readYear(rightYear, text, behind);
  const digits = read?.digits;
  const end = behind + (read?.length ?? 0);
  const first = writtenDate(left[1] ?? left[2], name, digits);
  const parts = toParts({ ...first, month: String(month.month) });
  const weekday = weekdayBefore(text, start);
  if (digits === undefined && weekday === undefined && (Number(left[2]) < 1 || Number(left[2]) > 31))
    return undefined;
  const isFar =
    parts.year !== undefined && (parts.year > 2100 || (weekday !== undefined && parts.year < 1700));
  const raw: RawDate = {
    text,
    start,
    end,
    form: "words",
    written: first,
    parts,
    until: left[1] === undefined ? undefined : writtenDate(left[2], String(month.month), digits),
    malformed: read?.malformed ?? (isFar ? "year-far" : undefined),
  };
  const supported = digits !== undefined || weekday !== undefined;
  return (month.short && !supported) || isNumbered(text, start) ? undefined : raw;
}

interface ReadYear {
  readonly digits: string;
  readonly length: number;
  readonly malformed?: Malformation;
}

/** The digits behind a month, where they are its year and no count of something. */
function readYear(match: RegExpExecArray, text: string, behind: number): ReadYear | undefined {
  const [whole, gap = "", digits = ""] = match;
  const isPlain = digits.length === 4 && /^(?:19|20)/.test(digits);
  const isCount = counts.test(text.slice(behind + whole.length, behind + whole.length + 14));
  if (isCount && (!isPlain || gap.includes(","))) return undefined;
  if (/^\d{4}$|^['’]/.test(digits)) return { digits, length: whole.length };
  // "11 April 907" is a founding day; three digits are a slip where one more makes a year of this century.
  const isSlip = mistypedYears(digits).length > 0;
  if (isSlip) return { digits, length: whole.length, malformed: "year-length" };
  return digits.length === 3 && !gap.includes(",")
    ? { digits: digits.padStart(4, "0"), length: whole.length }
    : undefined;
}

function readMonthFirst(text: string, at: number, name: string): RawDate | undefined {
  const match = dayAfterMonth.exec(text.slice(at + name.length, at + name.length + 12));
  if (match === null) return undefined;
  const written = writtenDate(match[1], name, match[2]);
  return {
    text,
    start: at,
    end: at + name.length + match[0].length,
    form: "month-first",
    written,
    parts: toParts(written),
  };
}

/** "Sabtu, Mei 2025": a weekday without a day. */
function readWithoutDay(text: string, at: number, name: string): RawDate | undefined {
  const match = yearAlone.exec(text.slice(at + name.length, at + name.length + 6));
  const weekday = weekdayBefore(text, at);
  if (match === null || weekday === undefined || !/^[A-Z]/.test(weekday.text)) return undefined;
  const written = writtenDate(undefined, name, match[1]);
  const end = at + name.length + match[0].length;
  return { text, start: at, end, form: "words", written, parts: toParts(written), malformed: "missing-day" };
}

function isPlaceNamed({ text, start, parts }: RawDate): boolean {
  return isPlaceName(text, start) && (parts.year === undefined || parts.year < 1980);
}

/** Makes one range of "28 Februari hingga 3 Maret 2025"; the year counts for both ends. */
function joinRanges(text: string, dates: readonly RawDate[]): RawDate[] {
  const joined: RawDate[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const whole = last?.until === undefined && date.until === undefined && date.parts.day !== undefined;
    if (last === undefined || !whole || !joinsRange.test(text.slice(last.end, date.start))) {
      joined.push(date);
      continue;
    }
    const written: WrittenDate = { ...writtenDate(undefined, undefined, date.written.year), ...last.written };
    joined.splice(-1, 1, { ...last, end: date.end, written, parts: toParts(written), until: date.written });
  }
  return joined;
}

function findMisspelled(text: string, runs: readonly Span[]): RawDate[] {
  const found: RawDate[] = [];
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1];
    if (next === undefined || next.end - next.start !== 4 || next.start - run.end > longestMonth) continue;
    misspelled.lastIndex = run.start;
    const match = misspelled.exec(text);
    if (match === null) continue;
    const [whole, day, word, digits] = match;
    const end = match.index + whole.length;
    const month = word === undefined ? undefined : guessMonth(word);
    if (month === undefined || word === undefined) continue;
    if (!/^(?:19|20)/.test(digits ?? "") || Number(day) > 31) continue;
    if (word[0] !== word[0]?.toUpperCase() && weekdayBefore(text, match.index) === undefined) continue;
    const written = writtenDate(day, word, digits);
    const parts = toParts({ ...written, month: String(month) });
    found.push({
      text,
      start: match.index,
      end,
      form: "words",
      written,
      parts,
      malformed: "misspelled-month",
    });
  }
  return found;
}
