import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What a form says of a finding. */
export type FormWords = Pick<Diagnostic, "message" | "hint">;

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
  [/(?:di |ke )?posts\/_data\/officials\/?/g, "register pejabat"],
  [/(?:di |ke )?posts\/_data\/cities\/?/g, "register daerah"],
  [/(?:di |ke )?posts\/_data\/events\/?/g, "register acara"],
  [/(?:di |ke )?posts\/_data\/topics\/?/g, "register topik"],
  [/\ballow: \[[a-z-]+\]/g, "kolom Temuan yang diterima"],
  [/\bstatus: draft\b/g, "status Draf"],
  [/\bdateline: /g, "Tempat di awal naskah: "],
  [/ di bagian data\b/g, " di formulir ini"],
  [/\bbagian data, di atas baris "---" yang kedua\b/g, "kolom yang sesuai"],
  [/\bbagian data\b/g, "kolom lain"],
  [/\bofficials\b/g, "Pejabat"],
  [/\bcities\b/g, "Daerah"],
  [/\bevents\b/g, "Acara"],
  [/\battachments\b/g, "Lampiran"],
  [/\bphotos\b/g, "Foto"],
  [/\baliases\b/g, "alamat lama"],
  [/\bdateline\b/g, "Tempat di awal naskah"],
  [/\bembargo\b/g, "Embargo"],
  [/\bstart dan end\b/g, "hari pertama dan terakhir"],
  [/\bend adalah\b/g, "yang kedua adalah"],
  [/(?<=dan |Samakan )date\b/g, "Tanggal"],
  [/\ballow\b/g, "Temuan yang diterima"],
];

/** Hints that speak of lines of a file and of commands, and what is done in a form instead. */
const hints: Readonly<Record<string, string>> = {
  "draft-forgotten": "Terbitkan dengan mengubah Status, atau hapus siaran ini",
  "body-empty": "Tulis naskahnya, atau biarkan Status Draf sampai naskahnya ada",
  "key-unknown": "Tidak ada kolom untuk ini; mintalah pengelola situs memeriksa berkasnya",
  "yaml-alias": "Mintalah pengelola situs memeriksa berkasnya",
  "text-too-large": "Jadikan sebagian lampiran, atau mintalah pengelola situs menaikkan batasnya",
  "value-comment": "Hapus komentarnya",
  "value-cut": "Tulis ulang kolom ini",
  "folder-date": "Siaran pindah ke folder bulannya saat disimpan dengan nama baru; atau perbaiki Tanggal",
  "allow-unused": "Hapus dari Temuan yang diterima, supaya temuan yang baru kelak tetap terlihat",
};

/** Says in the words of a form what was found. @param field its key path: `photos.0.alt`. */
export function formWords({ code, message, hint }: Diagnostic, field: string): FormWords {
  const key = field.replace(/\.\d+/g, "");
  if (code === "key-missing" || code === "value-empty" || code === "photo-alt")
    return { message: needed[key] ?? "Kolom ini wajib diisi" };
  if (code === "value-type")
    return {
      message: inNames(
        message.replace(/^Nilai "[^"]*" tidak dapat dipakai: /, "Isi ini tidak dapat dipakai: "),
      ),
    };
  if (/^(?:city|official|event)-unknown$/.test(code)) {
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
