import { daysBetween, formatDay, weekdayOf } from "../base/date.ts";
import type { DateMention } from "../text/date-mention.ts";
import { weekdayContradiction } from "../text/weekday-check.ts";
import { correct } from "./date-writing.ts";
import type { Finding, ReleaseRule } from "./rule.ts";

/**
 * A weekday and a date that contradict each other send people on the wrong day. Of 248 printed releases one in ten
 * with weekday and year contradicts itself; where it could be settled the weekday was right in 11 of 13 cases, and
 * every wrong year was the year before.
 *
 * Certain: a weekday counts only where it stands beside its date and is no evening before ("malam Jumat"), no
 * place ("Pasar Minggu") and no day that comes back ("tiap Jumat"), and the calendar has one weekday for each day.
 *
 * The date of the release decides between the ways to make both agree; only where weekday and release agree on the
 * day and the year alone is wrong, the correction is certain.
 *
 * ok:
 *     Pengajian digelar malam Jumat (18/7/2019), bazar di Pasar Minggu (19/7/2019), layanan tiap Rabu per 18 Juli 2019.
 *
 * ok:
 *     Rapat digelar Kamis (18/7/2019), lalu 17–19 Juli 2019, mulai Rabu, 17 Juli 2019.
 *
 * not-ok:
 *     Rapat digelar ⟦Kamis (18/7/2018)⟧ di aula.
 *     => Kamis (18/7/2019)
 *
 * not-ok:
 *     Rapat digelar ⟦Jumat, 18 Juli 2019⟧ di aula.
 *     => Kamis, 18 Juli 2019
 *
 * not-ok:
 *     Rapat digelar ⟦Jumat Kliwon, 18 Juli 2019⟧, lalu ⟦20 Juli 2019, hari Senin⟧.
 *
 * not-ok:
 *     Rapat digelar ⟦Kamis (18/7/2091)⟧ di aula.
 *     => Kamis (18/7/2019)
 *
 * not-ok:
 *     Lomba digelar ⟦Rabu-Jumat (17-18/7/2019)⟧.
 *
 * not-ok:
 *     Rapat digelar ⟦Jum'at (20/07/2019)⟧ di aula.
 *     => Jum'at (19/07/2019)
 */
export const dateWeekday: ReleaseRule = {
  code: "date-weekday",
  severity: "error",
  scope: "release",
  textOnly: true,
  about: { id: "hari yang bertentangan dengan tanggalnya", en: "a weekday that contradicts its date" },
  *check({ dates, day }) {
    for (const mention of dates) {
      yield* checkLast(mention);
      const contradiction = weekdayContradiction(mention, day);
      if (contradiction === undefined || mention.day === undefined) continue;
      const { written, actual, corrections } = contradiction;
      const distance = (other: string) => Math.abs(daysBetween(day, other));
      const ranked = [...corrections].sort(
        (a, b) =>
          Number(distance(b.day) <= 7) - Number(distance(a.day) <= 7) || distance(a.day) - distance(b.day),
      );
      const near = ranked.filter((correction) => distance(correction.day) <= 7);
      const [best] = near.length > 0 ? near : corrections;
      const choices = (near.length > 0 ? near : corrections).slice(0, 3);
      const text = best && correct(mention, best);
      const certain = best?.change === "year" && best.day === day;
      yield {
        at: mention,
        message: {
          id: `${formatDay(mention.day)} jatuh pada ${actual}, bukan ${written}, jadi pembaca tidak tahu mana yang benar`,
          en: `${formatDay(mention.day)} is a ${actual}, not a ${written}`,
        },
        hint: {
          id: `Periksa pada undangan; mungkin ${choices.map(({ weekday, day: other }) => `${weekday}, ${formatDay(other)}`).join(" atau ")}`,
          en: `Check the invitation; perhaps ${choices.map(({ weekday, day: other }) => `${weekday}, ${formatDay(other)}`).join(" or ")}`,
        },
        ...(text === undefined ? {} : { fix: { text, certain } }),
      };
    }
  },
};

/** The last day of a range and the weekday that is written for it. */
function* checkLast({ until, lastWeekday, start, end }: DateMention): Iterable<Finding> {
  if (until?.day === undefined || lastWeekday === undefined) return;
  const actual = weekdayOf(until.day);
  if (actual === lastWeekday.name) return;
  yield {
    at: { start, end },
    message: {
      id: `${formatDay(until.day)} jatuh pada ${actual}, bukan ${lastWeekday.name}, jadi pembaca tidak tahu kapan berakhir`,
      en: `${formatDay(until.day)} is a ${actual}, not a ${lastWeekday.name}`,
    },
    hint: {
      id: "Periksa hari dan tanggalnya pada undangan",
      en: "Check weekday and date against the invitation",
    },
  };
}
