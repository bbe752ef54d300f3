import { findDateline } from "../text/dateline.ts";
import { findOffices } from "../text/office.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * The page opens the text with the dateline of the front matter; one that also stands in the text is printed twice:
 * "Kotamobagu – KOTAMOBAGU – ...".
 *
 * ok:
 *     Wali Kota Kotamobagu - dan bukan yang lain - membuka lomba, Kamis (18/7/2019).
 *
 * not-ok:
 *     ⟦KOTAMOBAGU – ⟧Wali kota membuka lomba, Kamis (18/7/2019).
 *     =>
 */
export const datelineTwice: ReleaseRule = {
  code: "dateline-twice",
  severity: "warning",
  needs: "release",
  scope: "release",
  about: { id: "dateline yang juga tertulis dalam naskah", en: "a dateline that stands in the text as well" },
  *check({ release, text, paragraphs }) {
    const [first] = paragraphs;
    if (first === undefined) return;
    const words = text.value.slice(first.start, first.end);
    const found = findDateline(words);
    if (found === undefined || found.start > 0 || found.placeSpan === undefined) return;
    // "Wali Kota Manado - ..." is a sentence that begins with an office.
    if (findOffices(found.text).length > 0) return;
    const blank = /^\s*/.exec(words.slice(found.end))?.[0].length ?? 0;
    const same = found.place.toLowerCase() === release.dateline.toLowerCase();
    yield {
      at: { start: first.start, end: first.start + found.end + blank },
      message: {
        id: `Naskah dimulai dengan "${found.text.trim()}", padahal situs sudah mencetak "${release.dateline} –" di depannya`,
        en: `The text begins with "${found.text.trim()}", but the site prints "${release.dateline} –" before it`,
      },
      hint: {
        id: same
          ? "Hapus bagian ini"
          : `Hapus bagian ini, dan tulis dateline: ${found.place} di bagian data bila itu yang benar`,
        en: same
          ? "Delete it"
          : `Delete it, and write dateline: ${found.place} in the front matter if that is right`,
      },
      fix: { text: "", certain: same && found.outlet === "" },
    };
  },
};
