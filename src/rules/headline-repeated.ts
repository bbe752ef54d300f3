import { plainWords } from "./paragraphs.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * The page prints the headline above the text; a text that begins with it again shows it twice, in every feed too.
 * It comes along when a letter or a chat message is copied whole.
 *
 * ok:
 *     title: Wali kota buka lomba kebersihan
 *     ---
 *     Wali kota buka lomba kebersihan antarkelurahan di lapangan, Kamis (18/7/2019).
 *
 * not-ok:
 *     title: Wali kota buka lomba kebersihan
 *     ---
 *     ⟦WALI KOTA BUKA LOMBA KEBERSIHAN⟧
 *
 *     Lomba dibuka pagi hari.
 */
export const headlineRepeated: ReleaseRule = {
  code: "headline-repeated",
  severity: "warning",
  needs: "release",
  scope: "release",
  anyLanguage: true,
  about: { id: "judul yang diulang di awal naskah", en: "a headline repeated above the text" },
  *check({ text, paragraphs: [first] }) {
    if (first === undefined || first.end - first.start > 2 * (text.title.end - text.title.start)) return;
    const title = plainWords(text.value.slice(text.title.start, text.title.end)).join(" ");
    if (plainWords(text.value.slice(first.start, first.end)).join(" ") !== title) return;
    yield {
      at: first,
      message: {
        id: "Naskah dimulai dengan judulnya sendiri, padahal judul sudah dicetak di atasnya",
        en: "The text begins with its own headline, which is printed above it anyway",
      },
      hint: { id: "Hapus baris ini", en: "Delete this line" },
    };
  },
};
