import { appointmentsOn } from "../text/known-officials.ts";
import { isSameOffice } from "./resolve-person.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * An acting head of a city (Pj, Plt, Plh) has other powers than an elected one, and decisions have been challenged
 * over the title. The first mention must say it; later ones may be shorter.
 *
 * Source: Undang-Undang Nomor 10 Tahun 2016, Pasal 201 (penjabat); UU Nomor 30 Tahun 2014, Pasal 14 (Plt, Plh).
 *
 * ok:
 *     date: 2024-03-14
 *     officials: [bakri-laoh]
 *     ---
 *     Pj. Wali Kota Kotamobagu Bakri Laoh membuka lomba. Wali Kota Bakri Laoh lalu pulang.
 *
 * not-ok:
 *     date: 2024-03-14
 *     officials: [bakri-laoh]
 *     ---
 *     ⟦Wali Kota Kotamobagu Bakri Laoh⟧ membuka lomba.
 *
 * not-ok:
 *     date: 2019-07-18
 *     officials: [sari-wulandari]
 *     ---
 *     ⟦Plt. Wali Kota Kotamobagu Sari Wulandari⟧ membuka lomba.
 */
export const officeCapacity: ReleaseRule = {
  code: "office-capacity",
  severity: "warning",
  scope: "release",
  about: { id: "Pj, Plt atau Plh yang tertukar dengan pejabat definitif", en: "acting taken for definitive" },
  *check(release) {
    for (const { person, official } of release.resolved) {
      if (official === undefined) continue;
      for (const office of person.offices) {
        if (office.standing !== undefined) continue;
        const held = appointmentsOn(official, release.day).filter(
          (own) => isSameOffice(own.office, office.name) && (own.from !== undefined || own.to !== undefined),
        );
        const mention = person.mentions.find((own) => own.office?.name === office.name);
        const [appointment, ...others] = held;
        if (appointment === undefined || others.length > 0 || mention === undefined) continue;
        const wanted = appointment.capacity ?? "definitif";
        const written = office.capacity === "Pjs" ? "Pj" : office.capacity;
        if (written === wanted) continue;
        const title = wanted === "definitif" ? office.name : `${wanted}. ${office.name}`;
        yield {
          at: { start: mention.start, end: mention.end },
          message: {
            id: `Menurut register ${official.name} pada hari itu ${title}${wanted === "definitif" ? ` (definitif, bukan ${written})` : ""}`,
            en: `By the register ${official.name} was ${title} that day`,
          },
          hint: {
            id: `Tulis "${title} ${official.name}" pada penyebutan pertama`,
            en: `Write "${title} ${official.name}" at the first mention`,
          },
        };
      }
    }
  },
};
