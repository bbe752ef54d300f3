import { blank } from "./blanks.ts";
import { monthPattern, readMonth } from "./calendar-words.ts";
import type { DateMention } from "./date-mention.ts";
import { toMention, toParts } from "./date-parts.ts";
import { findMatches } from "./find-matches.ts";
import { writtenDate } from "./numeric-date.ts";

const units = "satu dua tiga empat lima enam tujuh delapan sembilan".split(" ");
const numeral = `(?:${units.join("|")}|sepuluh|sebelas|belas|puluh|ribu)`;
const numerals = (most: number) => `${numeral}(?:${blank}${numeral}){0,${most}}`;

const begins = /tanggal\s/gi;
const pattern = new RegExp(
  `tanggal${blank}(${numerals(2)})${blank}(?:bulan${blank})?(${monthPattern})(?!\\p{L})(?:,?${blank}(?:tahun${blank})?(\\d{4}(?![\\d\\p{L}])|dua${blank}ribu(?:${blank}${numerals(3)})?(?!\\p{L})))?`,
  "iuy",
);

/** Finds dates in words, as minutes and deeds have them: "Senin tanggal tiga bulan Februari tahun dua ribu dua puluh lima". */
export function findSpelledDates(text: string): DateMention[] {
  return findMatches(text, begins, pattern).flatMap((match) => {
    const [whole, dayWords = "", month = "", yearWords] = match;
    const day = readNumeral(dayWords);
    const year = yearWords === undefined || /\d/.test(yearWords) ? yearWords : String(readNumeral(yearWords));
    if (day < 1 || day > 31) return [];
    const number = String(readMonth(month)?.month ?? 0);
    const parts = toParts(writtenDate(String(day), number, year));
    const written = writtenDate(dayWords, month, yearWords);
    const start = match.index + whole.indexOf(dayWords);
    return [toMention({ text, start, end: match.index + whole.length, form: "words", written, parts })];
  });
}

/** "dua puluh satu" is 21, "dua ribu dua puluh lima" 2025. */
function readNumeral(words: string): number {
  let total = 0;
  let last = 0;
  for (const word of words.toLowerCase().split(/\s+/)) {
    if (word === "sepuluh" || word === "sebelas") last = word === "sepuluh" ? 10 : 11;
    else if (word === "belas") last += 10;
    else if (word === "puluh") last *= 10;
    else if (word === "ribu") {
      total = (total + last) * 1000;
      last = 0;
    } else {
      total += last;
      last = units.indexOf(word) + 1;
    }
  }
  return total + last;
}
