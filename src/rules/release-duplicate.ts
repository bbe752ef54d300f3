import type { CheckedRelease, CollectionRule } from "./rule.ts";
import { findSimilar } from "./similar-texts.ts";

/**
 * One release entered twice, under two dates or names, splits its readers and corrections. Texts count as one when
 * most of their runs of five words are the same; yearly texts made from one template differ in more.
 *
 * Source: A. Broder, "On the resemblance and containment of documents" (1997), for shingles and sketches.
 *
 * ok:
 *     Lomba kebersihan antarkelurahan dibuka di lapangan kota oleh panitia, Kamis (18/7/2019), dan diikuti lima belas
 *     kelurahan dari empat kecamatan selama satu pekan penuh sampai malam penyerahan hadiah.
 *     ===
 *     Panen raya jagung digelar petani bersama penyuluh di sawah percontohan, Kamis (18/7/2019), dengan hasil yang lebih
 *     baik daripada musim sebelumnya menurut catatan kelompok tani di empat kecamatan.
 *
 * not-ok:
 *     title: Lomba kebersihan antarkelurahan dibuka panitia
 *     ---
 *     Lomba kebersihan antarkelurahan dibuka di lapangan kota oleh panitia, Kamis (18/7/2019), dan diikuti lima belas
 *     kelurahan dari empat kecamatan selama satu pekan penuh sampai malam penyerahan hadiah kepada para pemenang lomba.
 *     ===
 *     title: ⟦Panitia buka lomba antarkelurahan⟧
 *     ---
 *     Lomba kebersihan antarkelurahan dibuka di lapangan kota oleh panitia, Kamis (18/7/2019), dan diikuti lima belas
 *     kelurahan dari empat kecamatan selama satu pekan penuh sampai malam penyerahan hadiah kepada para juara lomba.
 */
export const releaseDuplicate: CollectionRule = {
  code: "release-duplicate",
  severity: "warning",
  needs: "release",
  scope: "collection",
  anyLanguage: true,
  about: { id: "dua siaran yang isinya hampir sama", en: "two releases of nearly the same text" },
  compares: true,
  *check({ releases, focus, sketchOf }) {
    const only = releases.findIndex(({ manuscript }) => manuscript.file === focus);
    if (focus !== undefined && only === -1) return;
    for (const { first, second, likeness } of findSimilar(
      releases.map(({ manuscript }) => sketchOf(manuscript)),
      focus === undefined ? undefined : only,
    )) {
      const earlier = releases[first];
      const later = releases[second];
      if (earlier === undefined || later === undefined || isTranslation(earlier, later)) continue;
      const percent = Math.round(likeness * 100);
      yield {
        in: later,
        at: { key: ["title"] },
        other: { in: earlier, at: { key: ["title"] } },
        message: {
          id: `Naskah ini ${percent}% sama dengan ${earlier.release.file}`,
          en: `This text is ${percent}% that of ${earlier.release.file}`,
        },
        hint: {
          id: "Bila keduanya satu siaran, hapus salah satunya dan cantumkan alamatnya pada aliases siaran yang lain",
          en: "If they are one release, delete one and put its address into the other's aliases",
        },
      };
    }
  },
};

function isTranslation({ release: first }: CheckedRelease, { release: second }: CheckedRelease): boolean {
  return first.lang !== second.lang;
}
