import type { ReleaseRule } from "./rule.ts";

/**
 * "Diwakili" says that somebody was not there. Listing the absent as acting puts a deed on the page of a person who
 * did not do it; the one who stood in belongs there.
 *
 * ok:
 *     officials: [jusuf-hidayat]
 *     ---
 *     Wali Kota Kotamobagu Sari Wulandari diwakili Wakil Wali Kota Kotamobagu Jusuf Hidayat.
 *
 * not-ok:
 *     officials: [sari-wulandari, jusuf-hidayat]
 *     ---
 *     ⟦Wali Kota Kotamobagu Sari Wulandari⟧ diwakili Wakil Wali Kota Kotamobagu Jusuf Hidayat.
 */
export const officialRepresented: ReleaseRule = {
  code: "official-represented",
  severity: "warning",
  scope: "release",
  about: {
    id: "orang yang diwakili tetapi tercatat hadir",
    en: "somebody represented by another, yet listed",
  },
  *check(release) {
    for (const { person, official } of release.resolved) {
      const [first] = person.mentions;
      if (person.representedBy === undefined || official === undefined || first === undefined) continue;
      if (!release.release.participants.some((participant) => participant.official.id === official.id))
        continue;
      yield {
        at: { start: first.start, end: first.end },
        message: {
          id: `${official.name} diwakili ${person.representedBy}, tetapi tercatat di officials seakan hadir`,
          en: `${official.name} was represented by ${person.representedBy}, but is listed in officials`,
        },
        hint: {
          id: `Hapus ${official.id} dari officials, atau tambahkan allow: [official-represented] bila ia tetap berperan`,
          en: `Delete ${official.id} from officials`,
        },
      };
    }
  },
};
