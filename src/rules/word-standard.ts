import { likeCase } from "./letter-case.ts";
import type { ReleaseRule } from "./rule.ts";
import { standardWords } from "./standard-words.ts";

/**
 * A public office writes the standard language (Undang-Undang Nomor 24 Tahun 2009, Pasal 32 and 39), and a word in
 * two spellings is found by half of the searches. Only words whose other spelling KBBI marks as not standard count.
 *
 * With a capital inside a sentence the word may be part of a name ("Apotik Sehat"), so that nothing is certain there.
 *
 * Source: Kamus Besar Bahasa Indonesia, edisi VI.
 *
 * ok:
 *     Izin praktik diurus di apotek; risikonya dianalisis, di antaranya oleh dinas. Jangan mengubah jadwal.
 *
 * not-ok:
 *     Warga ⟦dihimbau⟧ mengurus ⟦ijin⟧, ⟦diantaranya⟧ lewat loket. ⟦Silahkan⟧ datang.
 *     => diimbau
 *     => izin
 *     => di antaranya
 *     => Silakan
 */
export const wordStandard: ReleaseRule = {
  code: "word-standard",
  severity: "info",
  scope: "release",
  about: { id: "kata tidak baku", en: "a word in a spelling that is not standard" },
  *check({ text: { value }, words, lower }) {
    for (const { start, end } of words) {
      if (!edges.has(edgesOf(lower, start, end))) continue;
      const standard = standardWords.get(lower.slice(start, end));
      if (standard === undefined || isName(value, start, end)) continue;
      const word = value.slice(start, end);
      const better = likeCase(standard, word);
      yield {
        at: { start, end },
        message: { id: `"${word}" tidak baku menurut KBBI`, en: `"${word}" is not standard in KBBI` },
        hint: { id: `Tulis "${better}"`, en: `Write "${better}"` },
        fix: { text: better, certain: /^\p{Ll}/u.test(word) },
      };
    }
  },
};

/** First and last letter as one number: few words share them with one of the list, and the others need not be cut out. */
function edgesOf(text: string, start: number, end: number): number {
  return (text.charCodeAt(start) << 16) | text.charCodeAt(end - 1);
}

const edges: ReadonlySet<number> = new Set(
  [...standardWords.keys()].map((word) => edgesOf(word, 0, word.length)),
);

/** Whether the word is part of an account, a tag, an address or a compound. */
function isName(text: string, start: number, end: number): boolean {
  return /[#@._/-]/.test(text[start - 1] ?? "") || /^[._@/-]\p{L}/u.test(text.slice(end, end + 2));
}
