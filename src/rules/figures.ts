import { findMatches } from "../text/find-matches.ts";
import { plainWords } from "./paragraphs.ts";

/** A number with what it counts: 120 peserta, Rp5 miliar, 80 persen. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  /** What is counted, in lower case. */
  readonly unit: string;
}

const numerals = new Map(
  ["dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"].map(
    (word, index) => [word, index + 2],
  ),
);
const scales = new Map([
  ["ribu", 1e3],
  ["juta", 1e6],
  ["miliar", 1e9],
  ["triliun", 1e12],
]);

const words = [...numerals.keys()].join("|");
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\d[.,:/]|ke-|[-–/(])(Rp\\.?\\s?)?(\\d{1,3}(?:\\.\\d{3})+|\\d{1,9}|(?:${words})(?=\\s))(,\\d{1,3})?(?:\\s(ribu|juta|miliar|triliun))?(?:\\s(persen|\\p{Ll}{3,})|\\s?(%))?(?![\\p{N}/:]|[.,]\\d)`,
  "iuy",
);
const begins = new RegExp(`rp|\\d|${words}`, "gi");

/** Words that follow numbers without saying what is counted, or counted so often that several counts are no conflict. */
const noUnit: ReadonlySet<string> = new Set(
  "dan atau dari hingga sampai yang pada dengan untuk dalam oleh serta juga tahun hari jam bulan menit detik kali pekan minggu tanggal januari februari maret april mei juni juli agustus september oktober november desember wita wib wit tempat pertama kedua poin gol saat orang lainnya lain besar lebih kilometer meter hektare hektar kilogram ton liter".split(
    " ",
  ),
);

/** The figures of a text, in order of position. Dates, times, ordinals and bare numbers are none. */
export function findFigures(text: string): Figure[] {
  const found: Figure[] = [];
  for (const match of findMatches(text, begins, pattern)) {
    const [whole, currency, digits = "", decimals = "", scale = "", word = "", percent] = match;
    const unit = currency !== undefined ? "rupiah" : percent !== undefined ? "persen" : word.toLowerCase();
    const count = numerals.get(digits.toLowerCase()) ?? Number(digits.replaceAll(".", ""));
    if (unit === "" || noUnit.has(unit)) continue;
    const isBare = currency === undefined && scale === "" && decimals === "";
    if (isBare && count >= 1900 && count <= 2100) continue;
    const counted = currency === undefined || word === "" ? whole : whole.slice(0, -word.length).trimEnd();
    found.push({
      start: match.index,
      end: match.index + counted.length,
      text: counted,
      value: (count + Number(`0${decimals.replace(",", ".")}`)) * (scales.get(scale.toLowerCase()) ?? 1),
      unit,
    });
  }
  return found;
}

/** Whether a text says of itself that its figures are not exact. */
export function isRounded(text: string): boolean {
  return plainWords(text).some((word) =>
    /^(?:sekitar|hampir|lebih|kurang|ratusan|ribuan|puluhan|kira|nyaris)$/.test(word),
  );
}
