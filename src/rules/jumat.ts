import type { ReleaseRule } from "./rule.ts";

/**
 * The fifth day is "Jumat": the apostrophe in "Jum'at" transcribes an Arabic letter that KBBI does not write, and
 * each typewriter mark for it hides the day from a search.
 *
 * ok:
 *     Salat Jumat dilaksanakan di masjid raya pada Jumat (19/7/2019).
 *
 * not-ok:
 *     Rapat digelar ⟦Jum'at⟧ (19/7/2019) dan dilanjutkan ⟦Jum’at⟧ berikutnya.
 *     => Jumat
 *     => Jumat
 */
export const jumat: ReleaseRule = {
  code: "jumat",
  severity: "warning",
  scope: "release",
  about: { id: "“Jum'at” dengan apostrof", en: "“Jum'at” with an apostrophe" },
  *check({ text, lower }) {
    if (!/jum.at/.test(lower)) return;
    for (const match of text.value.matchAll(/(?<![\p{L}\p{N}])(jum)['’‘`´](at)(?![\p{L}\p{N}])/giu)) {
      const better = `${match[1]}${match[2]}`;
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        message: {
          id: `"${match[0]}" memakai apostrof, padahal bakunya tanpa`,
          en: `"${match[0]}" has an apostrophe; the standard has none`,
        },
        hint: { id: `Tulis "${better}"`, en: `Write "${better}"` },
        fix: { text: better, certain: true },
      };
    }
  },
};
