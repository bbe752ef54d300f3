import type { ReleaseRule } from "./rule.ts";

/**
 * The Republic counts its anniversaries from 17 August 1945: the 80th is that of 2025. Banners and speeches are copied
 * from last year's, and the number stays. A text that names the year of the number means it; before the turn of the
 * year the next one is being prepared, and after it the last one is still spoken of.
 *
 * Source: Proklamasi Kemerdekaan Republik Indonesia, 17 Agustus 1945.
 *
 * ok:
 *     date: 2019-08-01
 *     ---
 *     Upacara HUT ke-74 RI digelar di lapangan; pada HUT ke-73 Republik Indonesia tahun 2018 hujan turun.
 *
 * ok:
 *     date: 2019-08-01
 *     ---
 *     HUT ke-70 Kota Ria dan HUT ke-12 RIAU dirayakan bersama.
 *
 * not-ok:
 *     date: 2019-08-01
 *     ---
 *     Upacara ⟦HUT ke-81 RI⟧ digelar di lapangan.
 *     => HUT ke-74 RI
 */
export const anniversaryCount: ReleaseRule = {
  code: "anniversary-count",
  severity: "warning",
  needs: "date",
  scope: "release",
  textOnly: true,
  about: {
    id: "HUT Republik Indonesia dengan hitungan yang bukan tahun siaran",
    en: "an anniversary of the Republic whose number is not that of the year",
  },
  *check({ day, text: { value } }) {
    const year = Number(day.slice(0, 4));
    const month = Number(day.slice(5, 7));
    const years = new Set(value.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g));
    for (const match of value.matchAll(anniversary)) {
      const [words, first, second] = match;
      const digits = first ?? second;
      if (digits === undefined) continue;
      const count = Number(digits);
      const own = count + founded;
      const isNear = (own === year + 1 && month >= 9) || (own === year - 1 && month <= 3);
      if (own === year || isNear || years.has(String(own))) continue;
      const better = words.replace(digits, String(year - founded));
      yield {
        at: { start: match.index, end: match.index + words.length },
        message: {
          id: `HUT ke-${count} Republik Indonesia jatuh pada ${own}, sedangkan siaran ini bertahun ${year}`,
          en: `The ${count}th anniversary of the Republic is that of ${own}, but this release is of ${year}`,
        },
        hint: {
          id: `Tulis "${better}", atau sebut tahun ${own} bila memang itu yang dimaksud`,
          en: `Write "${better}", or name the year ${own}`,
        },
        fix: { text: better, certain: false },
      };
    }
  },
};

const founded = 1945;
const anniversary =
  /(?<!\p{L})(?:HUT|Hari Ulang Tahun|Dirgahayu)(?: ke-? ?(\d{1,3}))?(?: Kemerdekaan)? (?:RI|Republik Indonesia)(?!\p{L})(?: (?:yang )?ke-? ?(\d{1,3}))?(?!\d)/gu;
