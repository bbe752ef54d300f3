import type { ReleaseRule } from "./rule.ts";

/**
 * 31 Juni and 29 Februari 2023 are in no calendar; whoever copies them into an agenda ends on another day.
 *
 * Certain: only what can be nothing else is read as a date, so that times, scores, shares and counts are none.
 *
 * ok:
 *     Acara dimulai Kamis pukul 13.30 WITA, loket buka Senin 08.00 sampai Jumat 16.00, tim menang Sabtu 21-15.
 *
 * ok:
 *     Tenggatnya 29 Februari 2024 dan 30 Juni 2019; skor akhirnya 31/6.
 *
 * not-ok:
 *     Pendaftaran ditutup ⟦31 Juni 2019⟧.
 *
 * not-ok:
 *     Rapat digelar ⟦Kamis (18/17/2019)⟧ di aula.
 */
export const dateNonexistent: ReleaseRule = {
  code: "date-nonexistent",
  severity: "error",
  scope: "release",
  textOnly: true,
  about: { id: "tanggal yang tidak ada di kalender", en: "a date that is in no calendar" },
  *check({ dates }) {
    for (const { impossible, malformed, start, end, text } of dates) {
      if (!impossible || malformed !== undefined) continue;
      yield {
        at: { start, end },
        message: { id: `Tanggal "${text}" tidak ada di kalender`, en: `No calendar has the date "${text}"` },
        hint: {
          id: "Periksa tanggal dan bulannya pada undangan atau surat aslinya",
          en: "Check day and month against the invitation or the letter",
        },
      };
    }
  },
};
