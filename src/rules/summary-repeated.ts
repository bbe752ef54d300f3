import { plainWords } from "./paragraphs.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * Listings, feeds and previews show headline and summary together: a summary that says the headline again wastes
 * the one sentence that could say who, where and when.
 *
 * ok:
 *     title: Wali kota buka lomba kebersihan
 *     summary: Lomba kebersihan antarkelurahan dibuka di lapangan dan berlangsung sepekan penuh.
 *     ---
 *     Lomba dibuka pagi hari.
 *
 * not-ok:
 *     title: Wali kota buka lomba kebersihan antarkelurahan
 *     summary: ⟦Wali kota buka lomba kebersihan antarkelurahan.⟧
 *     ---
 *     Lomba dibuka pagi hari.
 */
export const summaryRepeated: ReleaseRule = {
  code: "summary-repeated",
  severity: "warning",
  needs: "release",
  scope: "release",
  anyLanguage: true,
  about: { id: "ringkasan yang hanya mengulang judul", en: "a summary that only repeats the headline" },
  *check({ text: { value, title, summary } }) {
    const first = new Set(plainWords(value.slice(title.start, title.end)));
    const second = new Set(plainWords(value.slice(summary.start, summary.end)));
    const added = [...second].filter((word) => !first.has(word)).length;
    const kept = second.size - added;
    if (second.size === 0 || added > 1 || kept < first.size * 0.8) return;
    yield {
      at: summary,
      message: {
        id: "Ringkasan hanya mengulang judul, padahal keduanya tampil berdampingan",
        en: "The summary only repeats the headline, and both are shown together",
      },
      hint: {
        id: "Tulis yang belum ada di judul: siapa, di mana, kapan, berapa, dan akibatnya bagi warga",
        en: "Say what the headline does not: who, where, when, how many, and what it means",
      },
    };
  },
};
