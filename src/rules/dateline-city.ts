import { matchRegion } from "../text/regions.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * The dateline says where the news was made. A place that is neither a city of the release, nor its event's, nor named
 * anywhere in the text, was most likely left over from the file that was copied.
 *
 * ok:
 *     dateline: Jakarta
 *     ---
 *     Wali kota menghadiri pameran di Jakarta, Kamis (18/7/2019).
 *
 * ok:
 *     dateline: Lolak
 *     ---
 *     Wali kota menghadiri rapat, Kamis (18/7/2019).
 *
 * not-ok:
 *     dateline: ⟦Manado⟧
 *     ---
 *     Wali kota menghadiri rapat di kantornya, Kamis (18/7/2019).
 */
export const datelineCity: ReleaseRule = {
  code: "dateline-city",
  severity: "warning",
  needs: "release",
  scope: "release",
  about: {
    id: "dateline yang tidak cocok dengan cities dan naskah",
    en: "a dateline that fits neither cities nor text",
  },
  *check({ release, manuscript, text }) {
    const place = manuscript.keys.dateline;
    if (place === undefined || matchRegion(place, 0)?.end !== place.length) return;
    const cities = [...release.cities, ...release.events.flatMap(({ city }) => city ?? [])];
    const names = cities.flatMap(({ name, aliases }) => [name, ...aliases]);
    if (names.some((name) => name.toLowerCase().endsWith(place.toLowerCase()))) return;
    if (text.value.toLowerCase().includes(place.toLowerCase())) return;
    yield {
      at: { key: ["dateline"] },
      message: {
        id: `Dateline ${place} bukan salah satu cities, dan naskah tidak menyebutnya`,
        en: `The dateline ${place} is none of the cities, and the text does not name it`,
      },
      hint: {
        id: "Perbaiki dateline, atau tambahkan daerahnya pada cities",
        en: "Correct the dateline, or add the region to cities",
      },
    };
  },
};
