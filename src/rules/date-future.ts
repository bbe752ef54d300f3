import { dayOf, daysBetween, formatDay, formatMoment } from "../base/date.ts";
import type { CollectionRule } from "./rule.ts";

/** Days by which a draft may be ahead of its time: a plan for the coming year is one. */
const plan = 366;

/**
 * A release with a date that is still to come leads the home page and all feeds until then. Mostly the year or the month
 * was mistyped: 2062 for 2026. What may be published later only has `embargo`; a draft may be dated ahead, but not by
 * more than a year.
 *
 * ok:
 *     now: 2019-07-18
 *     date: 2019-07-18
 *     ---
 *     Lomba dibuka.
 *
 * ok:
 *     now: 2019-07-10
 *     date: 2019-07-18 09:00
 *     embargo: 2019-07-18 09:00
 *     ---
 *     Lomba dibuka.
 *
 * ok:
 *     now: 2019-07-10
 *     date: 2019-07-18
 *     status: draft
 *     ---
 *     Lomba dibuka.
 *
 * not-ok:
 *     now: 2019-07-10
 *     date: ⟦2019-07-18⟧
 *     ---
 *     Lomba dibuka.
 *
 * not-ok:
 *     now: 2019-07-10
 *     date: ⟦2091-07-18⟧
 *     status: draft
 *     allow: [folder-date]
 *     ---
 *     Lomba dibuka.
 */
export const dateFuture: CollectionRule = {
  code: "date-future",
  severity: "warning",
  scope: "collection",
  anyLanguage: true,
  always: true,
  concerns: ({ date }, now) => date !== undefined && date.instant > now,
  about: { id: "tanggal siaran yang belum tiba", en: "a release dated in the future" },
  *check({ releases, now }) {
    for (const release of releases) {
      const { date } = release.release;
      const { embargo, keys } = release.manuscript;
      if (date.instant <= now || (embargo !== undefined && embargo.instant >= date.instant)) continue;
      const today = dayOf({ ...date, instant: now });
      if (keys.status === "draft" && daysBetween(today, release.day) <= plan) continue;
      yield {
        in: release,
        at: { key: ["date"] },
        message: {
          id: `Tanggal siaran ini, ${formatMoment(date)}, belum tiba; hari ini ${formatDay(today)}`,
          en: `The date of this release, ${formatMoment(date)}, is still to come; today is ${formatDay(today)}`,
        },
        hint: {
          id: "Periksa tahun dan bulannya; siaran yang baru boleh terbit nanti diberi embargo",
          en: "Check year and month; a release that may only be published then has embargo",
        },
      };
    }
  },
};
