import type { ReleaseRule } from "./rule.ts";

/**
 * A quotation whose speaker is not named cannot be used by a newspaper, nor answered for. The speaker may stand
 * before or after the words, as a name, an office or "-nya" where somebody was named before.
 *
 * ok:
 *     “Lomba ini milik warga,” kata Wali Kota Kotamobagu Sari Wulandari. “Mari ikut,” ujarnya.
 *
 * ok:
 *     Temanya “Kota Bersih, Warga Sehat” dan maskotnya “Si Burung Maleo”.
 *
 * not-ok:
 *     Lomba dibuka pagi hari. ⟦“Semua warga boleh mengikuti lomba ini tanpa dipungut biaya.”⟧
 *
 *     Lomba berakhir sore hari.
 */
export const quoteSpeaker: ReleaseRule = {
  code: "quote-speaker",
  severity: "info",
  scope: "release",
  about: { id: "kutipan tanpa pembicara", en: "a quotation without a speaker" },
  *check({ text, quotations }) {
    for (const { start, end, speaker, balanced } of quotations) {
      if (speaker !== undefined || !balanced || start < text.body.start || end > text.body.end) continue;
      yield {
        at: { start, end },
        message: {
          id: "Kutipan ini tidak menyebut siapa yang berbicara, jadi media tidak dapat memakainya",
          en: "Nothing says whose words these are, so that media cannot use them",
        },
        hint: {
          id: "Tambahkan nama dan jabatannya, misalnya: ..., kata Wali Kota (nama)",
          en: "Add the name and office of the speaker",
        },
      };
    }
  },
};
