import type { WordTable } from "./word-table.ts";

/** Words of the page of the open data. */
export const dataWords = {
  dataAbout: {
    id: "Semua siaran pers sebagai data untuk diunduh: JSON, CSV, dan penjelasan isinya.",
    en: "All press releases as data to download: JSON, CSV, and what stands in them.",
  },
  dataIntroduction: {
    id: "Semua siaran di situs ini dapat diunduh sebagai data. Berkasnya diperbarui setiap kali situs diterbitkan; nama berkas dan nama kolom tidak berubah.",
    en: "All releases of this site can be downloaded as data. The files are renewed whenever the site is published; their names and those of their columns do not change.",
  },
  dataOfTrial: {
    id: "Pratinjau ini tidak punya siaran.json dan siaran.csv.",
    en: "This preview has no siaran.json and no siaran.csv.",
  },
  dataJson: { id: "{file}, semua siaran", en: "{file}, all releases" },
  dataCsv: { id: "{file}, hal yang sama sebagai tabel", en: "{file}, the same as a table" },
  dataSchema: {
    id: "{file}, penjelasan isi siaran.json untuk program (JSON Schema 2020-12)",
    en: "{file}, what siaran.json holds, explained for programs (JSON Schema 2020-12)",
  },
  dataFingerprints: {
    id: "{file}, sidik semua teks, dengan {schema}: lihat {page}",
    en: "{file}, the fingerprints of all texts, {schema}: see {page}",
  },
  dataFingerprintSchema: { id: "penjelasannya", en: "explained for programs" },
  howToCheck: { id: "cara memeriksa keaslian", en: "how to check a release" },
  dataReuse: {
    id: "Data ini boleh dipakai ulang dengan menyebut {publisher} sebagai sumber, menurut {licence}.",
    en: "These data may be reused with {publisher} named as their source, under {licence}.",
  },
  dataOfRelease: { id: "Isi tiap siaran", en: "What is told of each release" },
  dataTimes: {
    id: "Waktu ditulis menurut RFC 3339 dengan selisihnya dari UTC, misalnya 2019-07-18T09:00:00+08:00. Nilai yang tidak diketahui tidak ditulis dalam JSON dan kosong dalam CSV.",
    en: "Times are written as in RFC 3339, with their difference from UTC, such as 2019-07-18T09:00:00+08:00. A value that is not known is not written in JSON, and empty in CSV.",
  },
  notAlways: { id: "Tidak selalu ada.", en: "Not always there." },
  aboutCsv: { id: "Tentang berkas CSV", en: "About the CSV file" },
  csvForm: {
    id: "Tabelnya mengikuti RFC 4180: dipisahkan koma, dengan baris judul, dalam UTF-8. Bila huruf tampak kacau di Excel, bukalah lewat menu Data, “Dari Teks/CSV”, dan pilih UTF-8. Daftar menjadi kolom seperti {column}; beberapa nilai dipisahkan “{separator}” dalam urutan yang sama di semua kolom daftar itu.",
    en: "The table follows RFC 4180: parted by commas, with a line of titles, in UTF-8. Where letters look wrong in Excel, open it by the menu Data, “From Text/CSV”, and choose UTF-8. Lists become columns such as {column}; several values are parted by “{separator}”, in the same order in all columns of a list.",
  },
  csvFormulas: {
    id: "Sel yang berawal dengan tanda =, +, -, atau @ didahului satu apostrof ('), supaya aplikasi tabel tidak menjalankannya sebagai rumus. Dalam siaran.json nilai yang sama tertulis apa adanya.",
    en: "A cell that begins with =, +, - or @ has an apostrophe (') before it, so that spreadsheets do not run it as a formula. In siaran.json the same value stands as it is.",
  },
} as const satisfies WordTable;
