import { zoneNames } from "../base/date.ts";
import { matchRegion } from "../text/regions.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * An hour in the wrong zone brings people an hour early or late. The zone of a time must be that of a city of the
 * release, of its event, of its dateline, or of a place named in the same paragraph. Where a paragraph gives two
 * zones on purpose, nothing is said.
 *
 * Source: Keputusan Presiden Nomor 41 Tahun 1987 tentang Pembagian Wilayah Republik Indonesia menjadi 3 Wilayah Waktu.
 *
 * ok:
 *     Upacara dimulai pukul 09.00 WITA. Pembukaan di Surabaya disiarkan pukul 10.00 WIB.
 *
 * ok:
 *     dateline: Jakarta
 *     ---
 *     Pembukaan dimulai pukul 09.00 WIB.
 *
 * not-ok:
 *     Upacara di lapangan kota dimulai ⟦pukul 09.00 WIB⟧.
 */
export const timeZone: ReleaseRule = {
  code: "time-zone",
  severity: "warning",
  scope: "release",
  about: {
    id: "zona waktu yang bukan zona daerah atau tempatnya",
    en: "a time zone that is not the place's",
  },
  *check({ release, times, places, text: { value } }) {
    if (!times.some(({ zone }) => zone !== undefined)) return;
    const cities = [...release.cities, ...release.events.flatMap(({ city }) => city ?? [])];
    const zones = new Set<string | undefined>(cities.map(({ zone }) => zoneNames.get(zone)));
    const dateline = matchRegion(release.dateline, 0)?.regions[0];
    if (dateline) zones.add(dateline.zone);
    for (const time of times) {
      if (time.zone === undefined || zones.has(time.zone)) continue;
      const start = value.lastIndexOf("\n", time.start) + 1;
      const end = value.indexOf("\n", time.end);
      const within = (span: { start: number }) => span.start >= start && (end === -1 || span.start < end);
      if (places.some((place) => within(place) && place.region.zone === time.zone)) continue;
      if (times.some((other) => within(other) && other.zone !== undefined && other.zone !== time.zone))
        continue;
      const expected = [...zones].filter((zone) => zone !== undefined).join(" atau ");
      yield {
        at: time,
        message: {
          id: `"${time.text}" memakai ${time.zone}, padahal daerah dan tempat siaran ini memakai ${expected}`,
          en: `"${time.text}" is in ${time.zone}, but the places of this release have ${expected}`,
        },
        hint: {
          id: `Tulis ${expected}, atau sebut tempatnya bila memang di zona ${time.zone}`,
          en: `Write ${expected}, or name the place if it is in ${time.zone}`,
        },
      };
    }
  },
};
