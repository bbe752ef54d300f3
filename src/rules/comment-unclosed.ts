import { findComments } from "../markdown/comments.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * A comment that is never closed reaches to the end of the file: either all that stands below it is lost to readers,
 * or a note for colleagues was to end somewhere and would be published.
 *
 * Certain: HTML lets such a comment run to the end of the text, and no writer means to hide the rest of a release; which
 * words were meant cannot be told.
 *
 * Source: HTML Living Standard, 13.2.5.43 (comment state).
 *
 * ok:
 *     Lomba dibuka. <!-- menunggu tanda tangan --> Lomba berlangsung sepekan.
 *
 * not-ok:
 *     Lomba dibuka. ⟦<!--⟧ menunggu tanda tangan. Lomba berlangsung sepekan.
 */
export const commentUnclosed: ReleaseRule = {
  code: "comment-unclosed",
  severity: "error",
  scope: "release",
  textOnly: true,
  anyLanguage: true,
  about: { id: "komentar HTML yang tidak ditutup", en: "an HTML comment that is never closed" },
  *check({ manuscript: { body, bodyOffset } }) {
    const last = findComments(body).at(-1);
    if (last === undefined || last.closed) return;
    const start = bodyOffset + last.start;
    yield {
      at: { source: { start, end: start + "<!--".length } },
      message: {
        id: "Komentar ini tidak ditutup, jadi semua teks sesudahnya tidak akan terbit",
        en: "This comment is never closed, so that no text below it would be published",
      },
      hint: {
        id: "Tulis --> di akhir komentarnya, atau hapus <!-- bila teksnya memang untuk pembaca",
        en: "Write --> where it ends, or delete <!-- if the text is for readers",
      },
    };
  },
};
