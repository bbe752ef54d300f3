import type { ReleaseRule } from "./rule.ts";

/**
 * Without the second mark nobody knows where somebody's words end and the office's begin: words may be laid into a
 * mouth that never said them. A quotation that goes on opens each of its paragraphs, and that is fine.
 *
 * ok:
 *     “Kami siap,” kata wali kota. Temanya "Kota Bersih".
 *
 * ok:
 *     “Kami siap.
 *
 *     “Kami juga mampu,” kata wali kota.
 *
 * not-ok:
 *     ⟦“⟧Kami siap melayani warga, kata wali kota.
 *
 * not-ok:
 *     Kami siap melayani warga⟦,”⟧ kata wali kota.
 */
export const quoteUnbalanced: ReleaseRule = {
  code: "quote-unbalanced",
  severity: "warning",
  scope: "release",
  about: { id: "tanda petik tanpa pasangan", en: "a quotation mark without its other half" },
  *check({ text: { value }, quoted }) {
    for (const { start, end, balanced } of quoted) {
      if (balanced) continue;
      const opens = /[“”„"«]/.test(value[start] ?? "");
      if (opens && /^\n+[“„"«]/.test(value.slice(end, end + 4))) continue;
      const at = opens
        ? { start, end: start + 1 }
        : { start: end - (/[,.]/.test(value[end - 2] ?? "") ? 2 : 1), end };
      yield {
        at,
        message: {
          id: opens ? "Tanda petik dibuka tetapi tidak ditutup" : "Tanda petik ditutup tetapi tidak dibuka",
          en: opens ? "The quotation mark is never closed" : "The quotation mark was never opened",
        },
        hint: {
          id: "Beri tanda petik di awal dan akhir ucapan, sebelum “kata” atau “ujar”",
          en: "Put a mark where the words begin and where they end",
        },
      };
    }
  },
};
