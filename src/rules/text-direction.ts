import { findDirectionMarks } from "../base/directions.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * Marks that nobody sees can turn round the order in which letters are shown: "100 juta" is read where "001 juta" is
 * written. One that is opened and never closed reaches into what the page prints behind it.
 *
 * Certain: no writing needs an override (Unicode recommends none), and a line that ends inside an embedding or isolate
 * is broken by the rules of Unicode itself.
 *
 * Source: Unicode Standard Annex 9, 2.2 and 2.7; https://trojansource.codes.
 *
 * ok:
 *     Salam "السلام عليكم" dibacakan. Nama \u{2067}שלום\u{2069} dan \u{202B}שלום\u{202C} ditulis lengkap.
 *
 * not-ok:
 *     Anggaran ⟦\u{202E}⟧atuj 001\u{202C} dan nama ⟦\u{2067}⟧שלום dibacakan.
 *     =>
 *     =>
 */
export const textDirection: ReleaseRule = {
  code: "text-direction",
  severity: "error",
  scope: "release",
  anyLanguage: true,
  textOnly: true,
  about: { id: "tanda arah tulisan yang membalik atau tidak ditutup", en: "marks that turn letters round" },
  *check({ manuscript: { body, bodyOffset } }) {
    for (const { start, end, kind } of findDirectionMarks(body)) {
      const isOverride = kind === "override";
      yield {
        at: { source: { start: bodyOffset + start, end: bodyOffset + end } },
        message: {
          id: isOverride
            ? "Di sini ada tanda tersembunyi yang membalik urutan huruf, jadi yang terbaca bukan yang tertulis"
            : "Di sini ada tanda arah tulisan yang tidak ditutup, jadi teks sesudahnya dapat ikut terbalik",
          en: isOverride
            ? "A hidden mark turns the order of letters round here, so that what is read is not what is written"
            : "A mark of direction is never closed here, so that the text behind it may be turned round",
        },
        hint: {
          id: "Hapus tanda itu, atau ketik ulang kata di sekitarnya",
          en: "Delete the mark, or type the words around it again",
        },
        fix: { text: "", certain: isOverride },
      };
    }
  },
};
