import { isRealDay } from "../../base/date.ts";

const months = [
  "jan",
  "feb",
  "mar",
  "apr",
  "mei|may",
  "jun",
  "jul",
  "agu|aug",
  "sep",
  "okt|oct",
  "nov|nop",
  "des|dec",
];

/**
 * A date as generators write it: ISO 8601 in its variants, "2025/02/03 09:00:00", "03-02-2025" with the day first, or
 * with the month in words. @returns it as front matter of releases has it; `undefined` where it is none.
 */
export function frontMatterDate(value: unknown): string | undefined {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? undefined : frontMatterDate(value.toISOString());
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  const found = yearFirst(text) ?? dayFirst(text) ?? inWords(text);
  if (found === undefined || !isRealDay(found.year, found.month, found.day)) return undefined;
  const day = `${found.year}-${two(found.month)}-${two(found.day)}`;
  const [, hour, minute, second = "00", zone = ""] =
    /[T\s,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?\s*(?:WI[BT]|WITA)?$/i.exec(
      text,
    ) ?? [];
  if (hour === undefined || minute === undefined) return day;
  const offset =
    zone === "" || /^z$/i.test(zone) ? zone.toUpperCase() : zone.replace(/^([+-]\d{2}):?(\d{2})$/, "$1:$2");
  return `${day}${offset === "" ? " " : "T"}${hour.padStart(2, "0")}:${minute}:${second}${offset}`;
}

interface WrittenDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function yearFirst(text: string): WrittenDay | undefined {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
}

function dayFirst(text: string): WrittenDay | undefined {
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(text) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
}

function inWords(text: string): WrittenDay | undefined {
  const [, day, name = "", year] = /(\d{1,2}) (\p{L}{3,9})\.? (\d{4})/u.exec(text) ?? [];
  const month = months.findIndex((known) => new RegExp(`^(?:${known})`, "i").test(name)) + 1;
  return year === undefined || month === 0 ? undefined : { year: Number(year), month, day: Number(day) };
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
