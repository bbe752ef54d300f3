import { findMojibake } from "../base/mojibake.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * A text that was saved in one encoding and opened in another has "â€œ" for “ and "Ã©" for é. No writer means such
 * letters, and no search finds the words they stand in. "�" stands for letters that are lost for good.
 *
 * Source: Unicode Standard, chapter 23.8 (U+FFFD); WHATWG Encoding Standard (windows-1252).
 *
 * ok:
 *     “Kami siap,” kata wali kota di kafé CAFÉ™ pada suhu 30 °C, SÃO dan 5 € – selesai.
 *
 * not-ok:
 *     ⟦â€œ⟧Kami siap,⟦â€⟧ kata wali kota di kaf⟦Ã©⟧ pada suhu 30 ⟦Â°⟧C.
 *     => “
 *     => ”
 *     => é
 *     => °
 */
export const mojibake: ReleaseRule = {
  code: "mojibake",
  severity: "warning",
  scope: "release",
  anyLanguage: true,
  about: { id: "huruf rusak karena salah pengodean", en: "letters read in the wrong encoding" },
  *check({ text: { value } }) {
    for (const { start, end, text } of findMojibake(value)) {
      const written = value.slice(start, end);
      yield {
        at: { start, end },
        message: {
          id: `"${written}" adalah "${text}" yang dibaca dengan pengodean yang salah`,
          en: `"${written}" is "${text}" read in the wrong encoding`,
        },
        hint: {
          id: `Tulis "${text}", dan simpan berkas sebagai UTF-8`,
          en: `Write "${text}", and save the file as UTF-8`,
        },
        fix: { text, certain: true },
      };
    }
    for (const { 0: lost, index } of value.matchAll(/\ufffd+/g)) {
      yield {
        at: { start: index, end: index + lost.length },
        message: {
          id: `Tanda "${lost}" menggantikan huruf yang hilang saat berkas diubah`,
          en: `"${lost}" stands for letters that were lost when the file was converted`,
        },
        hint: { id: "Tulis ulang dari naskah aslinya", en: "Write it again from the original" },
      };
    }
  },
};
