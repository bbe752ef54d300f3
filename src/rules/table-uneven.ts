import type { ReleaseRule } from "./rule.ts";

/**
 * A row with more cells than the head of its table loses those beyond it: they are on no page. One with fewer has its
 * last figures under the wrong heads, or a bar is missing.
 *
 * Source: GitHub Flavored Markdown, 4.10: "the excess is ignored".
 *
 * ok:
 *     | Layanan | Waktu |
 *     |---|---|
 *     | KTP \| KIA | 1 hari |
 *     | Akta | |
 *
 * not-ok:
 *     | Layanan | Waktu |
 *     |---|---|
 *     ⟦| KTP | 1 hari | gratis |⟧
 *     ⟦| Akta |⟧
 */
export const tableUneven: ReleaseRule = {
  code: "table-uneven",
  severity: "warning",
  scope: "release",
  anyLanguage: true,
  about: {
    id: "baris tabel yang kolomnya lebih atau kurang",
    en: "a row with more or fewer cells than its table",
  },
  *check({ manuscript: { body, bodyOffset }, source }) {
    if (!/\|[ \t]*:?-|-[ \t]*\|/.test(body)) return;
    for (const { start, end, cells, columns } of source().rows) {
      if (cells === columns) continue;
      const isMore = cells > columns;
      yield {
        at: { source: { start: bodyOffset + start, end: bodyOffset + end } },
        message: {
          id: `Baris ini berisi ${cells} kolom, tabelnya ${columns}${isMore ? "; selebihnya tidak akan tampil" : ""}`,
          en: `This row has ${cells} cells, the table ${columns} columns${isMore ? "; what is beyond them is not shown" : ""}`,
        },
        hint: {
          id: "Samakan banyaknya tanda |; tanda | di dalam sel ditulis \\|",
          en: "Make the bars as many as in the first row; a bar within a cell is written \\|",
        },
      };
    }
  },
};
