import type { Text } from "../base/language.ts";
import type { Unclean, UncleanProblem } from "../pictures/unclean.ts";
import type { CollectionRule } from "./rule.ts";

/**
 * Programs, cameras and phones write into a file who made it, where and when, and documents keep comments and what was
 * deleted. Siaran removes what it can from everything that is published; what it cannot clean is not published
 * unnoticed. Whoever has looked at the file and finds nothing wrong with it accepts the finding with `allow`.
 *
 * Certain: such traces were found in the file, or it is of a kind in which none can be found and removed; and readers were
 * promised that nothing of the kind is published.
 *
 * ok:
 *     asset: materi.pdf 900000
 *     attachments: [{ file: materi.pdf, title: Materi paparan }]
 *     ---
 *     Lomba dibuka, Kamis (18/7/2019).
 *
 * not-ok:
 *     asset: materi.pdf 900000 signed
 *     attachments: [{ file: ⟦materi.pdf⟧, title: Materi paparan }]
 *     ---
 *     Lomba dibuka, Kamis (18/7/2019).
 *
 * not-ok:
 *     asset: materi.docx 900000 hidden
 *     attachments: [{ file: ⟦materi.docx⟧, title: Materi paparan }]
 *     ---
 *     Lomba dibuka, Kamis (18/7/2019).
 */
export const attachmentMetadata: CollectionRule = {
  code: "attachment-metadata",
  severity: "error",
  scope: "collection",
  anyLanguage: true,
  about: {
    id: "lampiran yang menyimpan nama, tempat atau catatan yang tidak bisa dihapus",
    en: "an attachment with names, places or notes that cannot be removed",
  },
  concerns: ({ keys }) => (keys.attachments?.length ?? 0) > 0,
  *check({ releases }) {
    for (const release of releases) {
      for (const [index, { file }] of (release.manuscript.keys.attachments ?? []).entries()) {
        const unclean = release.assetOf(file)?.unclean;
        // A photo has a fault of its own, which nobody can accept.
        if (unclean && (unclean.problem !== "photo" || unclean.inner !== undefined))
          yield { in: release, at: { key: ["attachments", index, "file"] }, ...wordsFor(file, unclean) };
      }
    }
  },
};

function wordsFor(
  file: string,
  { problem, inner }: Unclean,
): { readonly message: Text; readonly hint: Text } {
  const name = inner === undefined ? file : `${file} (${inner})`;
  const { message, hint } = words[problem];
  return { message: { id: `${name} ${message.id}`, en: `${name} ${message.en}` }, hint };
}

const allowed = {
  id: "Bila isinya memang boleh dibaca siapa pun, terima dengan allow: [attachment-metadata]",
  en: "If everybody may read all of it, accept it with allow: [attachment-metadata]",
};

function wording(message: Text, hint: Text): { readonly message: Text; readonly hint: Text } {
  return { message, hint: { id: `${hint.id}. ${allowed.id}`, en: `${hint.en}. ${allowed.en}` } };
}

const words: Readonly<Record<UncleanProblem, ReturnType<typeof wording>>> = {
  photo: wording(
    {
      id: "adalah foto yang data lokasinya tidak bisa dihapus",
      en: "is a photo whose place cannot be removed",
    },
    { id: "Simpan ulang sebagai JPEG", en: "Save it as a JPEG" },
  ),
  recording: wording(
    {
      id: "adalah rekaman yang catatan tempat dan pembuatnya tidak bisa dihapus",
      en: "is a recording whose notes of places and makers cannot be removed",
    },
    { id: "Simpan ulang sebagai MP4 (video) atau MP3 (suara)", en: "Save it as MP4 (video) or MP3 (sound)" },
  ),
  "old-office": wording(
    {
      id: "berformat Office lama, yang menyimpan nama pembuat dan bekas suntingannya",
      en: "has the old Office format, which keeps its makers' names and what was deleted",
    },
    { id: "Simpan ulang sebagai PDF, .docx, .xlsx atau .pptx", en: "Save it as PDF, .docx, .xlsx or .pptx" },
  ),
  locked: wording(
    {
      id: "dikunci dengan kata sandi, jadi tidak bisa dibersihkan",
      en: "is locked, so it cannot be cleaned",
    },
    { id: "Simpan ulang tanpa kata sandi", en: "Save it without a password" },
  ),
  signed: wording(
    {
      id: "bertanda tangan elektronik dan menyebut nama pembuatnya; menghapusnya merusak tanda tangan itu",
      en: "has a digital signature and names its maker; removing the name would break the signature",
    },
    { id: "Hapus nama pembuat sebelum menandatangani", en: "Remove the name before signing" },
  ),
  hidden: wording(
    {
      id: "berisi komentar, perubahan terlacak, lembar tersembunyi atau berkas di dalamnya",
      en: "holds comments, tracked changes, hidden sheets or other files",
    },
    {
      id: "Terima atau tolak semua perubahan, hapus komentar dan lembar tersembunyi, atau simpan sebagai PDF",
      en: "Accept or reject all changes, delete comments and hidden sheets, or save it as PDF",
    },
  ),
  damaged: wording(
    {
      id: "rusak atau terpotong, jadi tidak bisa dibersihkan",
      en: "is damaged or cut off, so it cannot be cleaned",
    },
    {
      id: "Buka di komputer; jika gagal juga, minta berkasnya lagi",
      en: "Open it; if that fails too, get it again",
    },
  ),
  unknown: wording(
    {
      id: "berjenis yang tidak dikenal, jadi catatan di dalamnya tidak bisa dihapus",
      en: "is of an unknown kind, so that notes in it cannot be removed",
    },
    {
      id: "Simpan ulang sebagai PDF, CSV atau ZIP dari berkas biasa",
      en: "Save it as PDF, CSV or a ZIP of these",
    },
  ),
  "too-heavy": wording(
    {
      id: "lebih dari 200 MB, jadi tidak bisa dibersihkan",
      en: "has more than 200 MB, so it cannot be cleaned",
    },
    {
      id: "Perkecil, atau pasang di layanan lain dan beri tautannya",
      en: "Make it smaller, or link to it elsewhere",
    },
  ),
};
