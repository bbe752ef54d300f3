import type { Finding, ReleaseRule } from "./rule.ts";

/**
 * A picture that moves is shown still: its first frame, in small and quick forms like all others. Only the file that is
 * offered for download moves. What has to be seen moving is better a film, which is also a tenth of the size and can
 * be stopped.
 *
 * Source: W3C, WCAG 2.2, 2.2.2 (Pause, Stop, Hide): what moves for more than five seconds can be stopped.
 *
 * ok:
 *     asset: foto.gif 900000
 *     photos: [{ file: foto.gif, alt: Peserta lomba menyapu jalan, credit: Diskominfo }]
 *     ---
 *     Lomba dibuka, Kamis (18/7/2019).
 *
 * not-ok:
 *     asset: foto.gif 900000 moving
 *     photos: [{ file: ⟦foto.gif⟧, alt: Peserta lomba menyapu jalan, credit: Diskominfo }]
 *     ---
 *     Lomba dibuka, Kamis (18/7/2019).
 *
 * not-ok:
 *     asset: gerak.gif 900000 moving
 *     ---
 *     Lomba dibuka, Kamis (18/7/2019).
 *
 *     ![Peserta lomba menyapu jalan](⟦gerak.gif⟧)
 */
export const pictureAnimated: ReleaseRule = {
  code: "picture-animated",
  severity: "warning",
  needs: "release",
  scope: "release",
  anyLanguage: true,
  about: {
    id: "gambar bergerak, yang di halaman tampil diam",
    en: "a moving picture, which pages show still",
  },
  *check({ manuscript: { keys, pictures, body, bodyOffset }, assetOf }) {
    const moves = (file: string) => {
      const image = assetOf(file)?.image;
      return image !== undefined && !("problem" in image) && (image.frames ?? 1) > 1;
    };
    for (const [index, { file }] of (keys.photos ?? []).entries())
      if (moves(file)) yield toFinding({ key: ["photos", index, "file"] }, file);
    for (const file of new Set(pictures.filter(moves))) {
      const start = bodyOffset + Math.max(0, body.indexOf(`](${file}`)) + "](".length;
      yield toFinding({ source: { start, end: start + file.length } }, file);
    }
  },
};

function toFinding(at: Finding["at"], file: string): Finding {
  return {
    at,
    message: {
      id: `${file} bergerak, tetapi di halaman hanya gambar pertamanya yang tampil`,
      en: `${file} moves, but pages show its first frame only`,
    },
    hint: {
      id: "Pilih satu gambar yang bercerita, atau lampirkan videonya (MP4) pada attachments",
      en: "Choose one picture that tells the story, or attach the film (MP4)",
    },
  };
}
