import type { ReleaseRule } from "./rule.ts";

/**
 * Newspapers may print a photo only when they can name who took it, and the law gives the photographer the right to
 * be named.
 *
 * Source: Undang-Undang Nomor 28 Tahun 2014 tentang Hak Cipta, Pasal 5 ayat (1) huruf a.
 *
 * ok:
 *     asset: foto.jpg 900000
 *     photos: [{ file: foto.jpg, alt: Peserta lomba menyapu jalan, credit: Diskominfo Kotamobagu }]
 *     ---
 *     Lomba dibuka, Kamis (18/7/2019).
 *
 * not-ok:
 *     asset: foto.jpg 900000
 *     photos: [{ file: ⟦foto.jpg⟧, alt: Peserta lomba menyapu jalan }]
 *     ---
 *     Lomba dibuka, Kamis (18/7/2019).
 */
export const photoCredit: ReleaseRule = {
  code: "photo-credit",
  severity: "warning",
  needs: "release",
  scope: "release",
  anyLanguage: true,
  about: { id: "foto tanpa nama pemotret", en: "a photo without credit" },
  *check({ manuscript }) {
    for (const [index, { file, credit }] of (manuscript.keys.photos ?? []).entries()) {
      if (credit !== undefined) continue;
      yield {
        at: { key: ["photos", index, "file"] },
        message: {
          id: `Foto ${file} tidak menyebut pemotretnya, jadi media tidak dapat memuatnya`,
          en: `The photo ${file} has no credit, so that media cannot print it`,
        },
        hint: {
          id: "Tambahkan credit, misalnya: credit: Diskominfo Kotamobagu/Nama",
          en: "Add credit: office or name",
        },
      };
    }
  },
};
