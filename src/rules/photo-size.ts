import type { ReleaseRule } from "./rule.ts";

/** Bytes. A photo of 6000 by 4000 pixels in good JPEG quality is about so large. */
const limit = 10_000_000;

/**
 * The site makes small copies of every photo, but the original is kept with the text, copied by everybody who works
 * on it, and offered to newspapers for download. Past 10 MB it slows all of them without looking better in print.
 *
 * ok:
 *     asset: foto.jpg 900000
 *     photos: [{ file: foto.jpg, alt: Peserta lomba menyapu jalan, credit: Diskominfo }]
 *     ---
 *     Lomba dibuka, Kamis (18/7/2019).
 *
 * not-ok:
 *     asset: foto.jpg 22000000
 *     photos: [{ file: ⟦foto.jpg⟧, alt: Peserta lomba menyapu jalan, credit: Diskominfo }]
 *     ---
 *     Lomba dibuka, Kamis (18/7/2019).
 */
export const photoSize: ReleaseRule = {
  code: "photo-size",
  severity: "warning",
  needs: "release",
  scope: "release",
  anyLanguage: true,
  about: { id: "foto yang berkasnya terlalu besar", en: "a photo whose file is too large" },
  *check({ manuscript, assetOf }) {
    for (const [index, { file }] of (manuscript.keys.photos ?? []).entries()) {
      const size = assetOf(file)?.size ?? 0;
      if (size <= limit) continue;
      const megabytes = Math.round(size / 1e6);
      yield {
        at: { key: ["photos", index, "file"] },
        message: {
          id: `Foto ${file} berukuran ${megabytes} MB; lebih dari 10 MB memperlambat semua orang tanpa menambah mutu`,
          en: `The photo ${file} has ${megabytes} MB; more than 10 MB slows everybody down`,
        },
        hint: {
          id: "Simpan ulang sebagai JPEG mutu 85 dengan sisi terpanjang 4000 piksel",
          en: "Save it again as JPEG of quality 85 with 4000 pixels on the longer side",
        },
      };
    }
  },
};
