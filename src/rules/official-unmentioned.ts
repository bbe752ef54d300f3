import { nameWords } from "../text/same-name.ts";
import { isWordCode } from "./read-words.ts";
import { isSameOffice } from "./resolve-person.ts";
import type { CheckedRelease, ReleaseRule } from "./rule.ts";

/**
 * A release appears on the page of everybody it lists; who is listed and never mentioned, by name, alias or office,
 * is there by mistake, often because an older file was copied.
 *
 * ok:
 *     officials: [sari-wulandari, jusuf-hidayat]
 *     ---
 *     Wali Kota Kotamobagu membuka lomba bersama Jusuf.
 *
 * not-ok:
 *     officials: [sari-wulandari, ⟦nina-tumewu⟧]
 *     ---
 *     Wali Kota Kotamobagu Sari Wulandari membuka lomba.
 */
export const officialUnmentioned: ReleaseRule = {
  code: "official-unmentioned",
  severity: "warning",
  needs: "release",
  scope: "release",
  about: {
    id: "pejabat di officials yang tidak pernah disebut",
    en: "an official listed and never mentioned",
  },
  *check(release) {
    const listed = release.manuscript.keys.references.officials ?? [];
    for (const [index, { id }] of listed.entries()) {
      const participant = release.release.participants.find(({ official }) => official.id === id);
      if (participant === undefined || isNamed(release, id) || isMeant(release, id)) continue;
      yield {
        at: { key: ["officials", index] },
        message: {
          id: `${participant.official.name} ada di officials tetapi tidak disebut dalam naskah`,
          en: `${participant.official.name} is in officials but the text does not mention the name`,
        },
        hint: {
          id: `Hapus ${id} dari officials, atau sebut namanya`,
          en: `Delete ${id}, or mention the name`,
        },
      };
    }
  },
};

function isNamed({ known, lower }: CheckedRelease, id: string): boolean {
  const official = known.official(id);
  if (official === undefined) return true;
  const words = [official.name, ...(official.aliases ?? [])].flatMap(nameWords);
  return words.some((word) => word.length > 2 && hasWord(lower, word.toLowerCase()));
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isOpen = at === 0 || !isWordCode(text.charCodeAt(at - 1));
    if (isOpen && (end === text.length || !isWordCode(text.charCodeAt(end)))) return true;
  }
  return false;
}

/** Whether the text speaks of the office without the name. */
function isMeant({ release, people }: CheckedRelease, id: string): boolean {
  const participant = release.participants.find(({ official }) => official.id === id);
  const offices = [
    participant?.office ?? "",
    ...(participant?.official.offices ?? []).map(({ office }) => office),
  ];
  return people.offices.some(({ office }) =>
    offices.some((own) => isSameOffice(own.replace(/^P[jl][th]?\.? /, ""), office.name)),
  );
}
