import type { DateMention } from "../text/date-mention.ts";
import type { TimeMention } from "../text/times.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * "19–17 Juli" and "pukul 12.00–09.00 WITA" end before they begin: one of the two is mistyped, and nobody knows which.
 * What begins in the evening may end the next morning.
 *
 * ok:
 *     Lomba digelar 17–19 Juli 2019, pukul 09.00–12.00 WITA. Jaga malam pukul 22.00–05.00 WITA, 28 Desember – 3 Januari.
 *
 * not-ok:
 *     Lomba digelar ⟦19–17 Juli 2019⟧, ⟦pukul 12.00–09.00 WITA⟧.
 *
 * not-ok:
 *     Lomba digelar ⟦(19-17/7/2019)⟧.
 */
export const rangeReversed: ReleaseRule = {
  code: "range-reversed",
  severity: "warning",
  scope: "release",
  textOnly: true,
  about: {
    id: "rentang tanggal atau jam yang terbalik",
    en: "a range of dates or times that runs backwards",
  },
  *check({ dates, times }) {
    for (const mention of [...dates.filter(isReversedDate), ...times.filter(isReversedTime)]) {
      const { start, end, text } = mention;
      yield {
        at: { start, end },
        message: {
          id: `Rentang "${text}" berakhir sebelum dimulai`,
          en: `The range "${text}" ends before it begins`,
        },
        hint: {
          id: "Periksa awal dan akhirnya pada undangan; mungkin keduanya tertukar",
          en: "Check both ends against the invitation; perhaps they are swapped",
        },
      };
    }
  },
};

function isReversedDate({ day, until, text, malformed }: DateMention): boolean {
  if (day === undefined || until?.day === undefined || malformed !== undefined) return false;
  // "17 dan 12 Juli" is a list, and a range over New Year has one year for both ends.
  return until.day < day && !/\sdan\s|&/.test(text) && until.day.slice(5, 7) === day.slice(5, 7);
}

function isReversedTime({ hour, minute, until, impossible }: TimeMention): boolean {
  if (until === undefined || impossible) return false;
  const overNight = hour >= 17 && until.hour <= 12;
  return until.hour * 60 + until.minute < hour * 60 + minute && !overNight;
}
