import { readWeekday, weekdayPattern } from "./calendar-words.ts";
import type { WrittenWeekday } from "./date-mention.ts";

/** How far a weekday may stand before its date: "Kamis siang tadi sekitar pukul 14.00 WITA (18/7/2019)". */
const reach = 64;

const between =
  "(?:[\\s,]+(?:dini|hari|subuh|pagi|siang|sore|petang|malam|tadi|ini|kemarin|lalu|besok|nanti|mendatang|waktu|setempat|yang|akhir|pekan|sekitar|pukul|jam|\\d{1,2}[.:]\\d{2}|wib|wita|wit|tanggal|tgl\\.?|per)){0,8}";

const weekdayAtEnd = new RegExp(
  `(?<![\\p{L}\\p{N}])(${weekdayPattern})(\\s*(?:[-–—]|s\\.?\\s?/?d\\.?|sampai|hingga|dan)\\s*(?:${weekdayPattern}))?${between}[\\s,:]*(\\(\\s*(?:tanggal\\s+)?)?$`,
  "iu",
);

/** The full pattern takes long, and most stretches hold no weekday at all. */
const anyWeekday = new RegExp(weekdayPattern, "i");

const weeks = /(?:se|satu|dua|tiga|empat|setiap|tiap|per|beberapa|\d)[ -]?$/i;

/** The weekday that belongs to a date beginning at `at`; the weekday of a range is its first. */
export function weekdayBefore(text: string, at: number): WrittenWeekday | undefined {
  const from = Math.max(0, at - reach);
  const before = text.slice(from, at);
  if (!anyWeekday.test(before)) return undefined;
  const match = weekdayAtEnd.exec(before);
  const word = match?.[1];
  if (match === null || word === undefined) return undefined;
  const name = readWeekday(word);
  if (name === undefined) return undefined;
  // In lower case "minggu" is a week as well: "dua minggu (14/3)".
  if (word === "minggu" && weeks.test(before.slice(0, match.index))) return undefined;
  const start = from + match.index;
  return { start, end: start + word.length, text: word, name };
}

const documentWords =
  /(?:\b(?:nomor|no|nomer|surat|sk|uu|pp|pm|perpres|permen\w*|perda|perwako|perwali|perbup|pergub|keppres|kepmen\w*|inpres|undang-undang|peraturan|pasal|ayat|telp?|telepon|hp|wa|whatsapp|rp|rek|rekening|nip|nik|versi|skor|rasio|tensi)\b|#)[\s.:°]{0,3}(?:[\w./-]{0,24})$/i;

/** Whether digits at `at` are a document's number, a price or a telephone: what stands before them says so. */
export function isNumbered(text: string, at: number): boolean {
  return documentWords.test(text.slice(Math.max(0, at - 40), at));
}

const namedByDate =
  /\b(?:jalan|jl|jln|gang|gg|lorong|lapangan|lap|stadion|alun-alun|taman|gedung|monumen|tugu|universitas|univ|kampus|kompleks|komplek|perumahan|rumah sakit|rs|sma|smp|smk|sd|masjid|jembatan|bandara|terminal|simpang|bundaran|pasar|pelabuhan|museum|partai|gor)\.?\s+(?:raya\s+|umum\s+)?$/i;

/** Whether a date beginning at `at` is the name of a street, a square or a school: "Jalan 17 Agustus". */
export function isPlaceName(text: string, at: number): boolean {
  return namedByDate.test(text.slice(Math.max(0, at - 32), at));
}

const relative =
  /\b(?:kemarin|tadi|lalu|ini|besok|lusa|nanti|mendatang|pagi|siang|sore|malam|tanggal)\s*,?\s*\(\s*$/i;

/** Whether a bracket that ends at `at` follows "kemarin", "hari ini" and the like, so that "(8/1)" is a day. */
export function followsRelativeDay(text: string, at: number): boolean {
  return relative.test(text.slice(Math.max(0, at - 24), at));
}

const weekdayInBrackets = new RegExp(`^[\\s,]{0,3}\\(\\s?(${weekdayPattern})\\s?\\)`, "iu");

/** The weekday in brackets behind a date that ends at `at`: "20 Mei 2024 (Senin)". */
export function weekdayAfter(text: string, at: number): WrittenWeekday | undefined {
  const behind = text.slice(at, at + 16);
  if (!behind.includes("(")) return undefined;
  const match = weekdayInBrackets.exec(behind);
  const word = match?.[1];
  const name = word === undefined ? undefined : readWeekday(word);
  if (match === null || word === undefined || name === undefined) return undefined;
  const start = at + match[0].toLowerCase().indexOf(word.toLowerCase());
  return { start, end: start + word.length, text: word, name };
}

/** Whether a bracket opens directly before `at`. */
export function isBracketed(text: string, at: number): boolean {
  return /\(\s{0,2}(?:tanggal\s+)?$/i.test(text.slice(Math.max(0, at - 12), at));
}
