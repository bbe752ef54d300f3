import { findNearNames } from "./near-names.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * "Smar City" is found by nobody who searches for the Smart City Expo. A word with a capital that is a letter off a
 * word of a registered event's name, beside another word of that name, is most likely meant for it.
 *
 * ok:
 *     Nusantara Smart City Expo 2019 menampilkan Smart Card. Festival Danau Moat juga dibahas, dan Start City.
 *
 * not-ok:
 *     Wali kota mengunjungi Nusantara ⟦Smar⟧ City Expo 2019.
 *     => Smart
 */
export const eventSpelling: ReleaseRule = {
  code: "event-spelling",
  severity: "warning",
  scope: "release",
  about: { id: "nama acara yang nyaris sama dengan nama di register", en: "a near miss of an event's name" },
  *check({ text, words, known }) {
    for (const { at, written, near } of findNearNames(text.value, words, known.eventNames)) {
      // Events are named for cities: a misspelt city has a rule of its own.
      if (known.cityNames.mayFind(written)) continue;
      yield {
        at,
        message: {
          id: `"${written}" mirip "${near.word}" pada "${near.name}" di register`,
          en: `"${written}" is nearly "${near.word}" of "${near.name}" in the register`,
        },
        hint: { id: `Mungkin maksudnya "${near.word}"`, en: `Perhaps "${near.word}" is meant` },
        fix: { text: near.word, certain: false },
      };
    }
  },
};
