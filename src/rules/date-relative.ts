import type { ReleaseRule } from "./rule.ts";

/**
 * "Kamis lalu" is clear for a week; the archive is read for decades, and newspapers print a release days later. The
 * date in brackets makes it last: "Kamis (18/7/2019)". What somebody says in quotation marks stays as it was said.
 *
 * ok:
 *     Rapat digelar Kamis (18/7/2019) lalu. “Kamis lalu kami bertemu,” kata Sari. Setiap Kamis ada pasar.
 *
 * not-ok:
 *     Rapat digelar pada ⟦Kamis lalu⟧ di aula.
 */
export const dateRelative: ReleaseRule = {
  code: "date-relative",
  severity: "info",
  needs: "date",
  scope: "release",
  about: { id: "hari tanpa tanggal (“Kamis lalu”)", en: "a weekday without a date (“Kamis lalu”)" },
  *check(release) {
    for (const { index, 0: words } of release.text.value.matchAll(relative)) {
      const at = { start: index, end: index + words.length };
      const touches = (span: { start: number; end: number }) =>
        span.start < at.end + 4 && span.end > at.start;
      if (release.dates.some(touches) || release.quoted.some(touches)) continue;
      yield {
        at,
        message: {
          id: `"${words}" hanya jelas selama sepekan, padahal siaran dibaca bertahun-tahun`,
          en: `"${words}" is clear for a week only, and a release is read for years`,
        },
        hint: {
          id: "Tambahkan tanggalnya, misalnya: Kamis (18/7/2019)",
          en: "Add the date, such as: Kamis (18/7/2019)",
        },
      };
    }
  },
};

const relative =
  /(?<![\p{L}\d])(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad)\s(?:(?:pekan|minggu)\s)?(?:lalu|kemarin|besok|depan|mendatang)(?![\p{L}\d])/gu;
