import type { Weekday } from "../base/date.ts";
import { blank } from "./blanks.ts";
import { guessWeekday, readWeekday, weekdayPattern } from "./calendar-words.ts";
import type { WrittenWeekday } from "./date-mention.ts";

/*
 * What may stand between a weekday and its date, and what makes a weekday none:
 *
 *   before   = weekday, [ join, weekday ], { [","], aside }, [",", "tanggal"], ["("], date
 *   after    = date, ( "(" weekday ")" | ",", ["hari"], weekday, end )
 *   join     = "-" | "dan" | "sampai" | "hingga" | "s.d." | ","
 *   aside    = pasaran | part of the day | "lalu" | "besok" | ... | clock, [zone]
 *   pasaran  = "Legi" | "Pahing" | "Pon" | "Wage" | "Kliwon"
 *   end      = "." | ";" | ")" | "," not before a digit | the end of the line
 *   no day   = "malam" weekday            the evening before it
 *            | place weekday              "Pasar Minggu", "Desa Sabtu"
 *            | "tiap" weekday             comes back every week
 *            | "minggu" without "hari"    a week
 */

/** How far a weekday may stand before its date: "Kamis siang tadi sekitar pukul 14.00 WITA (18/7/2019)". */
const reach = 80;

const pasaran = "legi|manis|pahing|paing|pon|wage|kliwon";
const aside = `${pasaran}|dini|hari|subuh|pagi|siang|sore|petang|malam|tadi|ini|kemarin|lalu|besok|lusa|nanti|depan|mendatang|waktu|setempat|yang|akan|datang|akhir|pekan|sekitar|sekira|pukul|jam|\\d{1,2}[.:]\\d{2}|wib|wita|wit|tanggal|tgl\\.?|tepatnya|yakni|yaitu|bertepatan|dengan`;
const join = `${blank}*(?:[-–—,&/]|s\\.?${blank}?/?d\\.?|sampai(?:${blank}dengan)?|hingga|dan)${blank}*(?:hari${blank})?`;

const weekdayAtEnd = new RegExp(
  `(?<![\\p{L}\\p{N}])(${weekdayPattern})(?![\\p{L}\\p{N}])(?:${join}(${weekdayPattern})(?![\\p{L}\\p{N}])|${blank}malam${blank}(?:${weekdayPattern})(?![\\p{L}\\p{N}]))?` +
    `(?:(?:${blank}|[,–—-])+(?:${aside})(?![\\p{L}\\p{N}])){0,10}(?:${blank}|[,:])*(?:\\(${blank}*(?:tanggal${blank}+)?)?$`,
  "iu",
);

/** The full pattern takes long, and most stretches hold no weekday at all. */
const anyWeekday = new RegExp(weekdayPattern, "i");

const noWeekday =
  /(?<!\p{L})(?:malam|tiap|setiap|saban|pasar|jalan|jl\.?|jln\.?|desa|kelurahan|kampung|dusun|stasiun|terminal|halte|gang|lapangan|sekolah)[^\S\n\r\t]+$/iu;
const ofTheDay = /(?<!\p{L})hari[^\S\n\r\t]+$/iu;
/** "Minggu lalu" at the head of a sentence is last week or last Sunday. */
const eitherWeek = /^[^\S\n\r\t]+(?:ini|lalu|depan|mendatang|yang|kemarin)(?!\p{L})/iu;
const sentenceHead = /(?:^|[.!?:“”"\n\r\t])[^\S\n\r\t]*$/u;

/** The weekday of a date, and the second one of a span of days ("Senin-Selasa"). */
export interface WeekdayBefore extends WrittenWeekday {
  readonly last?: WrittenWeekday;
}

/** The weekday that belongs to a date beginning at `at`; the weekday of a range is its first. */
export function weekdayBefore(text: string, at: number): WeekdayBefore | undefined {
  const from = Math.max(0, at - reach);
  const before = text.slice(from, at);
  if (!anyWeekday.test(before)) return undefined;
  const match = weekdayAtEnd.exec(before);
  const word = match?.[1];
  const name = word === undefined ? undefined : readWeekday(word);
  if (match === null || word === undefined || name === undefined) return undefined;
  const head = before.slice(0, match.index);
  if (noWeekday.test(head)) return undefined;
  if (name === "Minggu" && /^minggu/i.test(word)) {
    const isDay = ofTheDay.test(head);
    if (!isDay && word.startsWith("m")) return undefined;
    if (!isDay && sentenceHead.test(head) && eitherWeek.test(before.slice(match.index + word.length)))
      return undefined;
  }
  const start = from + match.index;
  const weekday = { start, end: start + word.length, text: word, name };
  const second = match[2];
  const other = second === undefined ? undefined : readWeekday(second);
  if (second === undefined || other === undefined) return weekday;
  const behind = start + match[0].indexOf(second, word.length);
  return { ...weekday, last: { start: behind, end: behind + second.length, text: second, name: other } };
}

const misspelt = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{L}'’,]{2,8})(?:,${blank}?|${blank})(?:\\(${blank}?)?$`,
  "u",
);

/** A word directly before a date that is a letter off the weekday which the date has: "Kamsi (18/7/2019)". */
export function misspeltWeekday(text: string, at: number, actual: Weekday): WrittenWeekday | undefined {
  const from = Math.max(0, at - 14);
  const match = misspelt.exec(text.slice(from, at));
  const word = match?.[1]?.replace(/,$/, "");
  if (match === null || word === undefined || guessWeekday(word) !== actual) return undefined;
  const start = from + match.index;
  return { start, end: start + word.length, text: word, name: actual, misspelt: true };
}

const inBrackets = new RegExp(`^[^\\S\\n\\r\\t,]{0,3}\\(${blank}?(${weekdayPattern})${blank}?\\)`, "iu");
const behindComma = new RegExp(
  `^${blank}?,${blank}(?:hari${blank})?(${weekdayPattern})(?:${blank}(?:${pasaran}|dini hari|pagi|siang|sore|petang|malam))?(?=[.;)!?”"\\n\\r\\t]|,(?!${blank}*\\d)|$)`,
  "iu",
);

/** The weekday behind a date that ends at `at`: "20 Mei 2024 (Senin)", "20 Mei 2024, hari Senin". */
export function weekdayAfter(text: string, at: number): WrittenWeekday | undefined {
  const behind = text.slice(at, at + 40);
  if (!/^[^\S\n\r\t]?[ ,(]/.test(behind)) return undefined;
  const match = inBrackets.exec(behind) ?? behindComma.exec(behind);
  const word = match?.[1];
  const name = word === undefined ? undefined : readWeekday(word);
  if (match === null || word === undefined || name === undefined) return undefined;
  // In a list of days and dates the weekday belongs to the date behind it.
  if (/^[^\S\n\r\t]*\(?[^\S\n\r\t]*\d/.test(text.slice(at + match[0].length, at + match[0].length + 4)))
    return undefined;
  const start = at + match[0].toLowerCase().indexOf(word.toLowerCase());
  return { start, end: start + word.length, text: word, name };
}
