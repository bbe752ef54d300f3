import type { ReleaseRule } from "./rule.ts";

/**
 * Somebody whom the text names with an office of a region of this newsroom, and whom the register does not know, has
 * no page and no feed. Not everybody needs one: the finding is a note, once a person.
 *
 * ok:
 *     officials: [sari-wulandari]
 *     ---
 *     Wali Kota Kotamobagu Sari Wulandari menemui Menteri Dalam Negeri Andi Saputra dan Camat Lolak Dewi Paputungan.
 *
 * not-ok:
 *     Lomba dibuka ⟦Kepala Dinas Pariwisata Kota Kotamobagu Dewi Paputungan⟧, Kamis (18/7/2019).
 */
export const officialUnregistered: ReleaseRule = {
  code: "official-unregistered",
  severity: "info",
  needs: "release",
  scope: "release",
  about: {
    id: "pejabat daerah yang belum ada di register",
    en: "an official of a region who is not in the register",
  },
  *check(release) {
    const cities = new Set(release.release.cities.map(({ name }) => name));
    for (const { person, candidates } of release.resolved) {
      const [first] = person.mentions;
      const office = person.offices.find(
        ({ region, standing }) => region !== undefined && standing === undefined,
      );
      if (candidates.length > 0 || first === undefined || office === undefined || person.deceased) continue;
      if (!person.name.includes(" ") || !cities.has(office.region?.name ?? "")) continue;
      if (release.known.named(person.name).length > 0) continue;
      yield {
        at: { start: first.start, end: first.end },
        message: {
          id: `${person.name}, ${office.name}, belum ada di register, jadi tidak punya halaman`,
          en: `${person.name}, ${office.name}, is not in the register`,
        },
        hint: {
          id: "Bila ia akan sering disebut, daftarkan di posts/_data/officials/ dan tambahkan pada officials",
          en: "If the name will come up often, register it in posts/_data/officials/",
        },
      };
    }
  },
};
