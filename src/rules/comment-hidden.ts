import { findComments } from "../markdown/comments.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * An HTML comment is left out of the page, the feeds, the press text and all else that is published. Whoever wrote it
 * should know that readers will not see it, and a note for colleagues may well have done its service by then. The file
 * itself is in the repository, where more people may read it than the note was meant for.
 *
 * ok:
 *     Lomba dibuka. Tanda \<!-- bukan komentar --> dan panah --> juga bukan.
 *
 * not-ok:
 *     Lomba dibuka. ⟦<!-- menunggu tanda tangan -->⟧ Lomba berlangsung sepekan.
 *
 *     ⟦<!--
 *     Belum disetujui.
 *
 *     Jangan diterbitkan.
 *     -->⟧
 */
export const commentHidden: ReleaseRule = {
  code: "comment-hidden",
  severity: "warning",
  scope: "release",
  anyLanguage: true,
  about: { id: "komentar HTML, yang tidak ikut terbit", en: "an HTML comment, which is not published" },
  *check({ manuscript: { body, bodyOffset } }) {
    for (const { start, end, closed } of findComments(body)) {
      if (!closed) continue;
      yield {
        at: { source: { start: bodyOffset + start, end: bodyOffset + end } },
        message: {
          id: "Komentar ini tidak ikut terbit: tidak di halaman, umpan, maupun teks untuk pers",
          en: "This comment is not published: not on the page, in feeds or in the press text",
        },
        hint: {
          id: "Hapus bila sudah tidak diperlukan; bila pembaca perlu tahu, tulis tanpa <!-- dan -->",
          en: "Delete it if it has done its service; if readers should know, write it without <!-- and -->",
        },
      };
    }
  },
};
