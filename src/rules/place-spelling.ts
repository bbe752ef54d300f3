import { matchRegion } from "../text/regions.ts";
import { findNearNames } from "./near-names.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * A region's name in wrong letters is a discourtesy to all who live there, and its page is not found. A word with a
 * capital that is a letter or two off a registered region's name, beside "Kota", "Bupati" or the name's other word,
 * is meant for it, unless it is another region's name.
 *
 * ok:
 *     Pemerintah Kota Manado dan Kabupaten Bolaang Mongondow menemui Wali Kota Madiun dan warga Kota Mandor.
 *
 * not-ok:
 *     Pemerintah Kota ⟦Kotamobago⟧ dan Bupati Bolaang ⟦Mongondouw⟧ hadir.
 *     => Kotamobagu
 *     => Mongondow
 */
export const placeSpelling: ReleaseRule = {
  code: "place-spelling",
  severity: "warning",
  scope: "release",
  about: { id: "nama daerah yang salah eja", en: "a misspelt name of a region" },
  *check({ text, words, known }) {
    for (const { at, written, near } of findNearNames(text.value, words, known.cityNames)) {
      if (matchRegion(text.value, at.start) !== undefined || written.length < 5) continue;
      yield {
        at,
        message: {
          id: `"${written}" mirip "${near.word}", nama daerah di register`,
          en: `"${written}" is nearly "${near.word}", a region of the register`,
        },
        hint: { id: `Mungkin maksudnya "${near.word}"`, en: `Perhaps "${near.word}" is meant` },
        fix: { text: near.word, certain: false },
      };
    }
  },
};
