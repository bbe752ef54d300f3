import { dayOf, formatMoment } from "../base/date.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * An embargo that ends after the date of its release gives readers a date on which nobody could read it: the release
 * appears among those of last week, below what was news in the meantime, and subscribers may miss it.
 *
 * ok:
 *     date: 2019-07-18
 *     embargo: 2019-07-18 10:00
 *     ---
 *     Lomba dibuka.
 *
 * not-ok:
 *     date: 2019-07-18
 *     embargo: ⟦2019-07-25⟧
 *     ---
 *     Lomba dibuka.
 *
 * not-ok:
 *     date: 2019-07-18 09:00
 *     embargo: ⟦2019-07-18 10:00⟧
 *     ---
 *     Lomba dibuka.
 */
export const embargoLate: ReleaseRule = {
  code: "embargo-late",
  severity: "warning",
  scope: "release",
  anyLanguage: true,
  about: { id: "embargo yang berakhir sesudah tanggal siaran", en: "an embargo that ends after the date" },
  *check({ release: { date }, manuscript: { embargo }, day }) {
    if (embargo === undefined || embargo.instant <= date.instant) return;
    // Without a time the date is the whole day.
    if (date.precision === "day" && dayOf({ ...embargo, zone: date.zone }) === day) return;
    yield {
      at: { key: ["embargo"] },
      message: {
        id: `Embargo berakhir ${formatMoment(embargo)}, sesudah tanggal siaran, ${formatMoment(date)}`,
        en: `The embargo ends ${formatMoment(embargo)}, after the date of the release, ${formatMoment(date)}`,
      },
      hint: {
        id: "Samakan date dengan saat siaran boleh terbit, atau majukan embargo",
        en: "Set date to when the release may be published, or let the embargo end earlier",
      },
    };
  },
};
