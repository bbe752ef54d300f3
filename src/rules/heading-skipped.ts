import type { ReleaseRule } from "./rule.ts";

/**
 * Whoever listens to a page goes from heading to heading, and a level that is missing sounds like a part that was
 * skipped. The title of the page is the first level, so that a release begins with the second: "## Jadwal". One "#"
 * counts as two.
 *
 * Source: W3C, WCAG 2.2, G141: Organizing a page using headings.
 *
 * ok:
 *     ## Jadwal
 *
 *     ### Hari pertama
 *
 *     #### Pagi
 *
 *     # Syarat
 *
 *     ### Umur
 *
 *     Lomba dibuka.
 *
 * not-ok:
 *     ### ⟦Jadwal⟧
 *
 *     ## Syarat
 *
 *     #### ⟦Umur⟧
 *
 *     Lomba dibuka.
 */
export const headingSkipped: ReleaseRule = {
  code: "heading-skipped",
  severity: "warning",
  scope: "release",
  anyLanguage: true,
  about: { id: "tingkat judul bagian yang terlewat", en: "a level of headings that was skipped" },
  *check({ manuscript: { body, bodyOffset }, source }) {
    if (!/^[ \t>]*#{3}/m.test(body)) return;
    let last = 1;
    for (const { level, words, locate } of source().blocks) {
      if (level === undefined) continue;
      const own = Math.max(level, 2);
      if (own > last + 1) {
        const { start, end } = locate({ start: 0, end: words.length });
        const marks = "#".repeat(last + 1);
        yield {
          at: { source: { start: bodyOffset + start, end: bodyOffset + end } },
          message: {
            id: `Judul bagian ini tingkat ${own}, padahal yang di atasnya tingkat ${last}${last === 1 ? " (judul siaran)" : ""}`,
            en: `This heading is of level ${own}, the one above of level ${last}${last === 1 ? " (the headline)" : ""}`,
          },
          hint: { id: `Tulis dengan ${marks}`, en: `Write it with ${marks}` },
        };
      }
      last = own;
    }
  },
};
