import type { TimeMention } from "../text/times.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * A time of day is written "pukul 09.00 WITA": "jam" is a length of time, a stop parts hours and minutes, and both
 * have two digits, so that every release of the newsroom reads the same.
 *
 * Source: Ejaan Bahasa Indonesia yang Disempurnakan Edisi V (2022), III.A (tanda titik); KBBI, "pukul".
 *
 * ok:
 *     Upacara dimulai pukul 09.00 WITA dan berlangsung dua jam, dengan skor 3:2 pada laga persahabatan.
 *
 * ok:
 *     Loket buka pukul 08.00–12.00 WITA, dan tutup di luar jam 08.00–12.00.
 *
 * not-ok:
 *     Upacara dimulai ⟦pukul 09:00 wita⟧, lomba ⟦jam 8.30 WITA⟧.
 *     => pukul 09.00 WITA
 *     => pukul 08.30 WITA
 */
export const timeForm: ReleaseRule = {
  code: "time-form",
  severity: "warning",
  scope: "release",
  about: {
    id: "penulisan jam yang bukan “pukul 09.00 WITA”",
    en: "a time that is not written “pukul 09.00 WITA”",
  },
  *check({ times, text: { value } }) {
    for (const time of times) {
      const better = houseForm(time);
      if (time.impossible || better === time.text) continue;
      if (/^jam/i.test(time.text) && hours.test(value.slice(Math.max(0, time.start - 16), time.start)))
        continue;
      yield {
        at: time,
        message: {
          id: `Jam "${time.text}" tidak ditulis menurut kaidah: pakai "pukul", titik dan dua angka`,
          en: `The time "${time.text}" does not have the standard form: "pukul", a stop and two digits`,
        },
        hint: { id: `Tulis "${better}"`, en: `Write "${better}"` },
        fix: { text: better, certain: true },
      };
    }
  },
};

/** "di luar jam 18.00–06.00": opening hours, where the word is right. */
const hours = /(?<!\p{L})(?:di luar|selama|dalam|sepanjang)\s$/iu;

function houseForm({ text }: TimeMention): string {
  return text
    .replace(/^(?:jam|pkl\.?)(?=\s)/i, (label) => (/^\p{Lu}/u.test(label) ? "Pukul" : "pukul"))
    .replace(
      /(\d{1,2})[.:](\d{2})/g,
      (_, hour: string, minute: string) => `${hour.padStart(2, "0")}.${minute}`,
    )
    .replace(/(?:wib|wita|wit)$/i, (zone) => zone.toUpperCase());
}
