import type { ReleaseRule } from "./rule.ts";

/**
 * "Kamsi (18/7/2019)": a slip in the name of a day is seen by everybody, and whoever searches for the day does not find
 * the release. A word directly before a date counts, that is one letter off the very weekday which the date has.
 *
 * ok:
 *     Rapat digelar Jum'at (19/7/2019). Warga Ratu (17/7/2019) hadir.
 *
 * not-ok:
 *     Rapat digelar ⟦Kamsi⟧ (18/7/2019) di aula.
 *     => Kamis
 */
export const weekdaySpelling: ReleaseRule = {
  code: "weekday-spelling",
  severity: "warning",
  scope: "release",
  textOnly: true,
  about: { id: "nama hari yang salah eja", en: "a misspelt weekday" },
  *check({ dates }) {
    for (const { weekday } of dates) {
      if (weekday?.misspelt !== true) continue;
      const { start, end, text, name } = weekday;
      yield {
        at: { start, end },
        message: { id: `Nama hari "${text}" salah eja`, en: `The weekday "${text}" is misspelt` },
        hint: { id: `Tulis "${name}", hari tanggal itu`, en: `Write "${name}", the weekday of that date` },
        fix: { text: name, certain: false },
      };
    }
  },
};
