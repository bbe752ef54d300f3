import type { ReleaseRule } from "./rule.ts";

/**
 * A release is on the page and in the feed of the cities it lists. A region of the register that the headline names, or
 * that the text comes back to, is what the release is about, and its readers should find it. The province of a listed
 * city, and the place where an event or the newsroom's pen was, are not.
 *
 * ok:
 *     cities: [kotamobagu]
 *     ---
 *     Kota Kotamobagu di Provinsi Sulawesi Utara menerima kunjungan dari Kota Manado.
 *
 * not-ok:
 *     title: Kotamobagu dan ⟦Manado⟧ jalin kerja sama persampahan
 *     cities: [kotamobagu]
 *     ---
 *     Kerja sama itu berlaku lima tahun.
 */
export const cityUnlisted: ReleaseRule = {
  code: "city-unlisted",
  severity: "info",
  needs: "release",
  scope: "release",
  about: {
    id: "daerah yang dibicarakan tetapi tidak ada di cities",
    en: "a region spoken of but not in cities",
  },
  *check({ release, places, people, known, text }) {
    const around = [...release.cities, ...release.events.flatMap(({ city }) => city ?? [])];
    const listed = new Set(around.flatMap(({ id, parent }) => [id, parent?.id, parent?.parent?.id]));
    const titles = people.people.flatMap(({ mentions }) => mentions);
    const counts = new Map<string, number>();
    for (const { region, role, start, end, text: written } of places) {
      if (role === "inside" || role === "whereabouts" || role === "counted") continue;
      const id = known.cityOf(region);
      if (id === undefined || listed.has(id) || region.name === release.dateline) continue;
      if (titles.some((mention) => mention.start <= start && mention.end >= end)) continue;
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      if (end > text.title.end && count < 4) continue;
      listed.add(id);
      yield {
        at: { start, end },
        message: {
          id: `${written} ${end <= text.title.end ? "disebut dalam judul" : "berulang kali disebut"} tetapi tidak ada di cities`,
          en: `${written} is ${end <= text.title.end ? "in the headline" : "named again and again"} but not in cities`,
        },
        hint: { id: `Tambahkan ${id} pada cities`, en: `Add ${id} to cities` },
      };
    }
  },
};
