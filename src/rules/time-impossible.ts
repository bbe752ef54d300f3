import type { ReleaseRule } from "./rule.ts";

/**
 * No clock shows 25.00 or 09.75: whoever reads it cannot know when to come. 24.00 is midnight and may stand.
 * Certain: digits are a time only behind "pukul" or "jam", or before a zone.
 *
 * Certain: it is written as a time of day, and no clock shows it.
 *
 * ok:
 *     Pesta kembang api digelar pukul 24.00 WITA.
 *
 * not-ok:
 *     Peserta berkumpul ⟦pukul 07.75 WITA⟧.
 */
export const timeImpossible: ReleaseRule = {
  code: "time-impossible",
  severity: "error",
  scope: "release",
  textOnly: true,
  about: { id: "jam yang tidak ada", en: "a time that does not exist" },
  *check({ times }) {
    for (const time of times) {
      if (!time.impossible) continue;
      yield {
        at: time,
        message: { id: `Tidak ada jam "${time.text}"`, en: `There is no time "${time.text}"` },
        hint: {
          id: "Periksa jamnya pada undangan; jam 00–24 dan menit 00–59",
          en: "Check it against the invitation; hours go from 00 to 24, minutes from 00 to 59",
        },
      };
    }
  },
};
