import {
  type CapitalWord,
  capitalWords,
  type NameVariant,
  readNearName,
  type SplitName,
  splitNames,
} from "../text/name-variants.ts";
import type { CheckedRelease, Finding, ReleaseRule } from "./rule.ts";

/**
 * People see their own name first. The register has one spelling, and knows from print how else it is written
 * (Yusuf for Jusuf, Caroll for Carol, Wenny for Weny); a name that is a letter or two off the name of somebody in
 * `officials` is most likely meant for it. Initials, nicknames and parts of names are no misspellings, but a part may be
 * misspelt as well (Togar Manurug for Togar Parulian Manurung).
 *
 * ok:
 *     officials: [sari-wulandari, jusuf-hidayat]
 *     ---
 *     Sari Wulandari dan J. Hidayat hadir bersama Yusuf Hidayatullah. Jusuf tiba lebih dahulu.
 *
 * not-ok:
 *     officials: [jusuf-hidayat]
 *     ---
 *     Wakil Wali Kota Kotamobagu ⟦Yusuf Hidayat⟧ membuka lomba.
 *     => Jusuf Hidayat
 *
 * not-ok:
 *     officials: [carol-mandagi]
 *     ---
 *     Lomba dihadiri ⟦Caroll Mandagi⟧.
 *     => Carol Mandagi
 */
export const nameSpelling: ReleaseRule = {
  code: "name-spelling",
  severity: "warning",
  scope: "release",
  about: {
    id: "nama pejabat yang ejaannya bukan ejaan register",
    en: "a name not spelt as the register has it",
  },
  *check(release) {
    const { known, text } = release;
    const listed = new Set(release.release.participants.map(({ official }) => official.id));
    const words = capitalWords(text.value, release.words);
    const near = placesOf([...listed].flatMap((id) => known.official(id) ?? []).flatMap(splitNames), words);
    for (const [index] of words.entries()) {
      const variant = known.variants.find(words, index);
      if (variant !== undefined) yield toFinding(release, variant, listed.has(variant.official.id));
      else {
        const [found] = (near.get(index) ?? []).flatMap((split) => readNearName(words, index, split) ?? []);
        if (found === undefined) continue;
        const written = text.value.slice(found.start, found.end);
        if (!known.officials.some(({ name }) => name === written)) yield toFinding(release, found, false);
      }
    }
  },
};

/** Where names can begin in a text: one word at least stands there as it is in the name. */
function placesOf(splits: readonly SplitName[], words: readonly CapitalWord[]): Map<number, SplitName[]> {
  const places = new Map<number, SplitName[]>();
  for (const split of splits) {
    for (const [at, part] of split.name.entries()) {
      for (let index = at; index < words.length; index += 1) {
        if (words[index]?.text !== part) continue;
        const known = places.get(index - at);
        if (!known) places.set(index - at, [split]);
        else if (known.at(-1) !== split) known.push(split);
      }
    }
  }
  return places;
}

function toFinding(
  { text }: CheckedRelease,
  { start, end, official, name }: NameVariant,
  certain: boolean,
): Finding {
  const written = text.value.slice(start, end);
  return {
    at: { start, end },
    message: {
      id: `"${written}" ditulis "${official.name}" di register`,
      en: `"${written}" is "${official.name}" in the register`,
    },
    hint: {
      id: `Tulis "${name}", atau perbaiki posts/_data/officials/ bila register yang keliru`,
      en: `Write "${name}", or correct posts/_data/officials/`,
    },
    fix: { text: name, certain },
  };
}
