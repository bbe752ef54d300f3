import { releaseLabels } from "../content/key-labels.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { indexKinds } from "../indexes/table.ts";

/** What a form says of a finding. */
export type FormWords = Pick<Diagnostic, "message" | "hint">;

/** What a form calls a key. */
function label(key: string): string {
  return releaseLabels[key] ?? key;
}

/** What to do where a value is needed, by the key without numbers: `photos.alt`. */
const needed: Readonly<Record<string, string>> = {
  title: "Tulis judulnya",
  date: "Isi tanggal terbitnya",
  cities: "Pilih paling sedikit satu daerah",
  summary: "Tulis ringkasan satu kalimat",
  "photos.file": "Pilih fotonya",
  "photos.alt": "Tulis apa yang tampak pada foto ini, untuk yang tidak melihatnya",
  "attachments.file": "Pilih berkasnya",
  "attachments.title": "Beri nama lampiran ini",
  "source.name": "Tulis nama asal berita",
  status_reason: "Tulis alasannya",
  status_at: "Isi sejak kapan",
  name: "Tulis namanya",
  type: "Pilih jenisnya",
};

/** What files say in the words of the fields of forms. The first that fits comes first. */
const names: readonly (readonly [RegExp, string])[] = [
  [/posts\/_data\/site\.yaml/g, "Pengaturan situs"],
  ...indexKinds.map(
    ({ key, words }) =>
      [new RegExp(`(?:di |ke )?posts/_data/${key}/?`, "g"), `register ${words.noun}`] as const,
  ),
  [/\ballow: \[[a-z-]+\]/g, `kolom ${label("allow")}`],
  [/\bstatus: draft\b/g, `${label("status")} Draft`],
  [/\bdateline: /g, `${label("dateline")}: `],
  [/ di bagian data\b/g, " di formulir ini"],
  [/\bbagian data, di atas baris "---" yang kedua\b/g, "kolom yang sesuai"],
  [/\bbagian data\b/g, "kolom lain"],
  [/\bofficials\b/g, label("officials")],
  [/\bcities\b/g, label("cities")],
  [/\bevents\b/g, label("events")],
  [/\battachments\b/g, label("attachments")],
  [/\bphotos\b/g, label("photos")],
  [/\baliases\b/g, "alamat lama"],
  [/\bdateline\b/g, label("dateline")],
  [/\bembargo\b/g, label("embargo")],
  [/\bstart dan end\b/g, "hari pertama dan terakhir"],
  [/\bend adalah\b/g, "yang kedua adalah"],
  [/(?<=dan |Samakan )date\b/g, label("date")],
  [/\ballow\b/g, label("allow")],
  [/\bTambahkan credit, misalnya: credit: /g, `Isi ${label("photos[].credit")}, misalnya `],
];

/** Hints that speak of lines of a file and of commands, and what is done in a form instead. */
const hints: Readonly<Record<string, string>> = {
  "draft-forgotten": `Terbitkan dengan mengubah ${label("status")}, atau hapus siaran ini`,
  "body-empty": `Tulis naskahnya, atau biarkan ${label("status")} Draft sampai naskahnya ada`,
  "key-unknown": "Tidak ada kolom untuk ini; mintalah pengelola situs memeriksa berkasnya",
  "yaml-alias": "Mintalah pengelola situs memeriksa berkasnya",
  "text-too-large": "Jadikan sebagian lampiran, atau mintalah pengelola situs menaikkan batasnya",
  "value-comment": "Hapus komentarnya",
  "value-cut": "Tulis ulang kolom ini",
  "folder-date": "Siaran pindah ke folder bulannya saat disimpan dengan nama baru; atau perbaiki tanggalnya",
  "allow-unused": `Hapus dari ${label("allow")}, supaya temuan yang baru kelak tetap terlihat`,
};

/** What to do where a value is needed. @param key its path without numbers: `photos.alt`. */
export function neededWords(key: string): string {
  return needed[key] ?? "Kolom ini wajib diisi";
}

/** Says in the words of a form what was found. @param field its key path: `photos.0.alt`. */
export function formWords({ code, message, hint }: Diagnostic, field: string): FormWords {
  const key = field.replace(/\.\d+/g, "");
  if (code === "key-missing" || code === "value-empty" || code === "photo-alt")
    return { message: neededWords(key) };
  if (code === "value-type")
    return {
      message: inNames(
        message.replace(/^Nilai "[^"]*" tidak dapat dipakai: /, "Isi ini tidak dapat dipakai: "),
      ),
    };
  if (indexKinds.some(({ name, free }) => !free && code === `${name}-unknown`)) {
    const near = /^Maksudnya .*?\?/.exec(hint ?? "")?.[0];
    const add = "Pilih dari daftar, atau daftarkan dahulu di Register";
    return { message: inNames(message), hint: near === undefined ? add : `${near} ${add}` };
  }
  const words = hints[code] ?? (hint === undefined ? undefined : withoutCommands(hint));
  return { message: inNames(message), ...(words === undefined ? {} : { hint: inNames(words) }) };
}

function inNames(words: string): string {
  return names.reduce((text, [pattern, name]) => text.replace(pattern, name), words);
}

/** Commands are for those who work with files. */
function withoutCommands(hint: string): string {
  return hint
    .replace(/(?:, atau |\. )?[^.,;]*\bnpx siaran [^.,;]*/g, "")
    .replace(/\b[Tt]ambahkan baris: .*/, "Isi kolom ini")
    .trim();
}
