import { dayNumber } from "./days.ts";
import { type Word, wordsOf } from "./words.ts";

/** Days since 1970-01-01, both included. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** What somebody typed into the search. */
export interface Question {
  /** Folded, in the order in which they were typed; those of dates are not among them. */
  readonly words: readonly string[];
  /** Words that must follow each other, from quotation marks. */
  readonly phrases: readonly (readonly string[])[];
  /** The days that a date, month or year among the words means. */
  readonly days?: DayRange;
}

/** Understands what was typed. @param readDates whether dates mean days; else they are words like others. */
export function readQuestion(typed: string, readDates = true): Question {
  const phrases: string[][] = [];
  const rest = typed.replace(/["“”„«»]([^"“”„«»]+)["“”„«»]/g, (_, inner: string) => {
    phrases.push(wordsOf(inner).map(({ form }) => form));
    return " ";
  });
  const date = readDates ? findDate(rest) : undefined;
  const plain = date
    ? rest.slice(0, date.start) + " ".repeat(date.length) + rest.slice(date.start + date.length)
    : rest;
  const words = wordsOf(plain).map((word: Word) => word.form);
  return {
    words: [...words, ...phrases.flat()],
    phrases: phrases.filter(({ length }) => length > 1),
    days: date?.days,
  };
}

interface FoundDate {
  readonly start: number;
  readonly length: number;
  readonly days: DayRange;
}

/** In Indonesian and in English, with the spellings that are met. */
const months = [
  "jan(?:uari|uary)?",
  "[fp]eb(?:ruari|ruary)?",
  "mar(?:et|ch)?",
  "apr(?:il)?",
  "mei|may",
  "jun[ie]?",
  "jul[iy]?",
  "ag(?:ustus|ust|st|u|s|t)|aug(?:ust)?",
  "sep(?:t|tember)?",
  "o[kc]t(?:ober)?",
  "no[vp](?:ember)?",
  "de[sc](?:ember)?",
];
const month = `(${months.join("|")})\\.?`;
const year = "((?:19|20)\\d\\d)";
const edge = (source: string) =>
  new RegExp(`(^|[^\\p{L}\\p{N}/.-])(?:tahun\\s+)?${source}(?![\\p{L}\\p{N}/-])`, "iu");

/** Ways to write a date, the longest first, and the places of its year, month and day among the groups. */
const forms: readonly (readonly [pattern: RegExp, places: readonly [number, number?, number?]])[] = [
  [edge(`(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*${year}`), [4, 3, 2]],
  [edge(`${year}-(\\d{1,2})-(\\d{1,2})`), [2, 3, 4]],
  [edge(`(\\d{1,2})\\s+${month}\\s+${year}`), [4, 3, 2]],
  [edge(`${month}\\s+(?:tahun\\s+)?${year}`), [3, 2]],
  [edge(year), [2]],
];

function findDate(text: string): FoundDate | undefined {
  for (const [pattern, places] of forms) {
    const found = pattern.exec(text);
    const days = found && daysOf(places.map((place) => (place === undefined ? "" : (found[place] ?? ""))));
    if (found && days) return { start: found.index, length: found[0].length, days };
  }
  return undefined;
}

function daysOf([yearText = "", monthText = "", dateText = ""]: readonly string[]): DayRange | undefined {
  const yearNumber = Number(yearText);
  if (monthText === "") return { from: firstDay(yearNumber, 1), to: firstDay(yearNumber + 1, 1) - 1 };
  const monthNumber = /^\d/.test(monthText)
    ? Number(monthText)
    : months.findIndex((name) => new RegExp(`^(?:${name})$`, "i").test(monthText)) + 1;
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  const first = firstDay(yearNumber, monthNumber);
  const next = monthNumber === 12 ? firstDay(yearNumber + 1, 1) : firstDay(yearNumber, monthNumber + 1);
  if (dateText === "") return { from: first, to: next - 1 };
  const day = first + Number(dateText) - 1;
  return day >= first && day < next ? { from: day, to: day } : undefined;
}

function firstDay(yearNumber: number, monthNumber: number): number {
  return dayNumber(`${yearNumber}-${String(monthNumber).padStart(2, "0")}-01`);
}
