import { characterName } from "../base/characters.ts";
import { findStrangeLetters } from "../base/letters-alike.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * A Cyrillic "о" looks like an "o", and the name it stands in is found by no search and read wrongly by a screen reader.
 * Letters set for their looks (𝗯𝗼𝗹𝗱, ｆｕｌｌ) and the ligatures of a PDF ("ﬁnal") are the same trouble. Names in such
 * letters have been used to imitate addresses and offices.
 *
 * Source: Unicode Technical Standard 39 (security mechanisms); Unicode Standard Annex 15 (NFKC).
 *
 * ok:
 *     Duta besar Россия menemui Wali Kota Kotamobagu; jaraknya 5 μm, beban 3 Ω dan luasnya 4 m².
 *
 * not-ok:
 *     Wali Kota ⟦Kоtamobagu⟧ membuka ⟦ﬁnal⟧ lomba ⟦𝗛𝗲𝗯𝗮𝘁⟧.
 *     => Kotamobagu
 *     => final
 *     => Hebat
 */
export const lettersForeign: ReleaseRule = {
  code: "letters-foreign",
  severity: "warning",
  scope: "release",
  anyLanguage: true,
  about: {
    id: "huruf dari aksara lain yang mirip huruf Latin",
    en: "letters that only look like Latin ones",
  },
  *check({ text: { value } }) {
    for (const { start, end, letter, latin } of findStrangeLetters(value)) {
      yield {
        at: { start, end },
        message: {
          id: `"${value.slice(start, end)}" memuat "${letter}" (${characterName(letter)}), yang hanya mirip huruf Latin`,
          en: `"${value.slice(start, end)}" has "${letter}" (${characterName(letter)}), which only looks like a Latin letter`,
        },
        hint: { id: `Ketik ulang: "${latin}"`, en: `Type it again: "${latin}"` },
        fix: { text: latin, certain: !/\p{So}/u.test(letter) },
      };
    }
  },
};
