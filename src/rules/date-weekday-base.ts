import { daysBetween, formatDay, weekdayOf } from "../base/date.ts";
import { dayOfParts } from "../text/date-parts.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * A date without a year leans on the date of the release: "Kamis (18/7)" in a release of July 2020 is a Saturday.
 * Either the weekday, the day, or the date in the front matter is wrong. One release in six gives no year.
 *
 * ok:
 *     Rapat digelar Kamis (18/7) di aula, dan berikutnya Senin (6/1).
 *
 * not-ok:
 *     Rapat digelar ⟦Jumat (18/7)⟧ di aula.
 */
export const dateWeekdayBase: ReleaseRule = {
  code: "date-weekday-base",
  severity: "warning",
  needs: "date",
  scope: "release",
  about: {
    id: "hari dan tanggal tanpa tahun yang tidak cocok dengan tahun siaran",
    en: "a weekday and a date without a year that do not fit the year of the release",
  },
  *check({ dates, day }) {
    const year = Number(day.slice(0, 4));
    for (const { parts, weekday, malformed, impossible, start, end } of dates) {
      if (weekday === undefined || parts.year !== undefined || malformed !== undefined || impossible)
        continue;
      const [nearest] = [year - 1, year, year + 1]
        .flatMap((candidate) => dayOfParts({ ...parts, year: candidate }) ?? [])
        .sort((a, b) => Math.abs(daysBetween(day, a)) - Math.abs(daysBetween(day, b)));
      if (nearest === undefined || weekdayOf(nearest) === weekday.name) continue;
      yield {
        at: { start, end },
        message: {
          id: `${formatDay(nearest)} jatuh pada ${weekdayOf(nearest)}, bukan ${weekday.name}; tahunnya tidak ditulis, jadi diambil dari tanggal siaran`,
          en: `${formatDay(nearest)} is a ${weekdayOf(nearest)}, not a ${weekday.name}; the year is that of the release`,
        },
        hint: {
          id: "Periksa hari dan tanggalnya, tulis tahunnya, atau perbaiki date di bagian data",
          en: "Check weekday and day, write the year, or correct date in the front matter",
        },
      };
    }
  },
};
