import { type Weekday, weekdays } from "../base/date.ts";
import { nearest } from "../base/nearest.ts";
import { edits } from "./edits.ts";

export { edits } from "./edits.ts";

/** Weekdays as a regular expression source, with "Jum'at" in its spellings and "Ahad" for Minggu. */
export const weekdayPattern = "Senin|Selasa|Rabu|Kamis|Jum['’‘`´]?at|Sabtu|Minggu|Ahad";

/** The weekday a word names, whatever its spelling; English names are none. */
export function readWeekday(word: string): Weekday | undefined {
  const plain = word.toLowerCase().replace(/[^a-z]/g, "");
  if (plain === "ahad") return "Minggu";
  return weekdays.find((weekday) => weekday.toLowerCase() === plain);
}

/** Words that look like a misspelt weekday and are none. */
const noWeekdays: ReadonlySet<string> = new Set(
  "ratu rabi rabun tabu baru abu satu selama selesa jumad".split(" "),
);

/** The weekday that a misspelt word is meant for ("Kamsi", "Jumaat"): one letter more, less, other, or two swapped. */
export function guessWeekday(word: string): Weekday | undefined {
  const plain = word.toLowerCase().replace(/[^a-z]/g, "");
  if (plain.length < 4 || noWeekdays.has(plain) || readWeekday(word) !== undefined) return undefined;
  return weekdays.find((weekday) => edits(plain, weekday.toLowerCase()) === 1);
}

/** Whole names, among them old spellings and the English ones that page stamps carry. */
const fullMonths = [
  "januari january",
  "februari pebruari february",
  "maret march",
  "april",
  "mei may",
  "juni june",
  "juli july",
  "agustus august",
  "september",
  "oktober october",
  "november nopember",
  "desember december",
];

const shortMonths = [
  "jan",
  "feb peb",
  "mar mrt",
  "apr",
  "",
  "jun",
  "jul",
  "agt agu ags agst agust agus aug",
  "sep sept",
  "okt oct",
  "nov nop",
  "des dec",
];

const months = new Map<string, { month: number; short: boolean }>();
for (const [index, names] of fullMonths.entries())
  for (const name of names.split(" ")) months.set(name, { month: index + 1, short: false });
for (const [index, names] of shortMonths.entries())
  for (const name of names.split(" ").filter(Boolean)) months.set(name, { month: index + 1, short: true });

/** Every month name and abbreviation as a regular expression source, the longest first. */
export const monthPattern = [...months.keys()].sort((a, b) => b.length - a.length).join("|");

/** The month a word names; `short` marks an abbreviation, which alone is weak evidence ("Mar", "Agus" are names). */
export function readMonth(word: string): { month: number; short: boolean } | undefined {
  return months.get(word.toLowerCase().replace(/\.$/, ""));
}

const indonesianMonths = fullMonths.map((names) => names.split(" ")[0] ?? "");

/** The month a misspelled word is meant for ("Febuari", "Agusutus"), or `undefined`. */
export function guessMonth(word: string): number | undefined {
  const typed = word.toLowerCase();
  if (typed.length < 4 || months.has(typed)) return undefined;
  const limit = typed.length < 6 ? 1 : 2;
  const [guess] = nearest(typed, indonesianMonths);
  if (guess === undefined || guess[0] !== typed[0]) return undefined;
  return edits(typed, guess) <= limit ? indonesianMonths.indexOf(guess) + 1 : undefined;
}
