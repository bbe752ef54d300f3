import type { ReleaseRule } from "./rule.ts";

/**
 * A headline in capitals or with an exclamation mark reads as shouting, is slower to read, and screen readers may
 * spell it letter by letter. Abbreviations stay in capitals.
 *
 * Source: W3C, Understanding SC 1.3.1; BBC and Tempo style guides set headlines in sentence or title case.
 *
 * ok:
 *     title: HUT ke-74 RI di Kotamobagu, UMKM dan ASN ikut pawai
 *     ---
 *     Pawai digelar pagi hari.
 *
 * not-ok:
 *     title: ⟦WALI KOTA BUKA LOMBA KEBERSIHAN⟧
 *     ---
 *     Lomba dibuka pagi hari.
 *
 * not-ok:
 *     title: Wali kota buka lomba kebersihan⟦!⟧
 *     ---
 *     Lomba dibuka pagi hari.
 */
export const headlineShouting: ReleaseRule = {
  code: "headline-shouting",
  severity: "warning",
  scope: "release",
  about: { id: "judul yang berteriak: huruf kapital semua atau tanda seru", en: "a headline that shouts" },
  *check({ text: { value, title } }) {
    const words = value.slice(title.start, title.end);
    const letters = words.replace(/[^\p{L}]/gu, "");
    const hint = {
      id: "Tulis seperti kalimat: kapital hanya di awal, pada nama dan pada singkatan",
      en: "Write it like a sentence: capitals for the first letter, names and abbreviations",
    };
    if (letters.length >= 12 && letters.replace(/\p{Lu}/gu, "").length < letters.length * 0.15)
      yield {
        at: title,
        message: {
          id: "Judul ditulis dengan huruf kapital semua, seperti berteriak",
          en: "The headline is in capitals throughout, as if shouting",
        },
        hint,
      };
    const mark = /!+$/.exec(words);
    if (mark !== null)
      yield {
        at: { start: title.start + mark.index, end: title.end },
        message: { id: "Judul memakai tanda seru", en: "The headline has an exclamation mark" },
        hint: { id: "Hapus tanda serunya", en: "Delete the exclamation mark" },
        fix: { text: "", certain: false },
      };
  },
};
