import { toRfc3339 } from "../base/date.ts";
import { releaseKindNames } from "../base/release-kinds.ts";
import { type Field, perhaps, text } from "../indexes/field.ts";
import type { Release } from "../site/model.ts";
import { written } from "./written-moment.ts";

const address = { type: "string", format: "uri", always: true } as const;
/** A time, always told. */
export const moment = { type: "string", format: "date-time", always: true } as const;

/** What is told of a release. Names are part of addresses other people's programs rely on: they never change. */
export const fields: readonly Field<Release>[] = [
  {
    name: "id",
    ...address,
    meaning: {
      id: "Pengenal tetap siaran (tag URI, RFC 4151); tidak pernah berubah.",
      en: "Permanent id of the release (tag URI, RFC 4151); it never changes.",
    },
    of: ({ id }) => id,
  },
  {
    name: "alamat",
    ...address,
    meaning: { id: "Alamat halaman siaran.", en: "Address of the page of the release." },
    of: (release) => release.address.url,
  },
  {
    name: "judul",
    ...text,
    meaning: { id: "Judul siaran.", en: "Title of the release." },
    of: ({ title }) => title,
  },
  {
    name: "tanggal",
    ...moment,
    meaning: {
      id: "Waktu siaran dikeluarkan, dengan selisihnya dari UTC.",
      en: "When the release was issued, with the difference from UTC.",
    },
    of: ({ date }) => written(date),
  },
  {
    name: "jam_diketahui",
    type: "boolean",
    always: true,
    meaning: {
      id: "Benar bila jamnya dicatat; bila tidak, hanya tanggalnya yang berarti dan jamnya 00:00.",
      en: "True where the time of day is known; if not, only the day means something and the time is 00:00.",
    },
    of: ({ date }) => date.precision === "minute",
  },
  {
    name: "diperbarui",
    ...moment,
    meaning: {
      id: "Waktu perubahan terakhir: pembaruan atau ralat; tanpa itu sama dengan tanggal.",
      en: "When it was last changed, by an update or a correction; without one that of its issue.",
    },
    of: ({ modified }) => written(modified),
  },
  {
    name: "ringkasan",
    ...text,
    meaning: { id: "Ringkasan dalam satu atau dua kalimat.", en: "A summary in one or two sentences." },
    of: ({ summary }) => summary,
  },
  {
    name: "tempat",
    ...text,
    meaning: {
      id: "Tempat asal siaran seperti tertulis di awal teksnya.",
      en: "Where the release is from, as written at the beginning of its text.",
    },
    of: ({ dateline }) => dateline,
  },
  {
    name: "jenis",
    ...text,
    meaning: {
      id: `Jenis siaran: ${releaseKindNames.join(", ")}.`,
      en: `Kind of release: ${releaseKindNames.join(", ")}.`,
    },
    of: ({ kind }) => kind,
  },
  {
    name: "kabar_diluruskan",
    ...perhaps,
    meaning: {
      id: "Kabar yang diluruskan, bila siaran sebuah klarifikasi.",
      en: "The claim that it answers, where it is a clarification.",
    },
    of: ({ claim }) => claim,
  },
  {
    name: "nomor",
    ...perhaps,
    meaning: { id: "Nomor resmi siaran.", en: "Official number of the release." },
    of: ({ number }) => number,
  },
  {
    name: "penulis",
    ...perhaps,
    meaning: { id: "Nama penulis.", en: "Name of the author." },
    of: ({ byline }) => byline,
  },
  {
    name: "sumber",
    ...perhaps,
    meaning: {
      id: "Nama sumber, bila siaran ditulis dari bahan lain.",
      en: "Name of the source, where it was written from other material.",
    },
    of: ({ source }) => source?.name,
  },
  {
    name: "alamat_sumber",
    type: "string",
    format: "uri",
    always: false,
    meaning: { id: "Alamat sumber itu.", en: "Address of that source." },
    of: ({ source }) => source?.url,
  },
  {
    name: "bahasa",
    ...text,
    meaning: { id: "Bahasa siaran: id atau en.", en: "Language of the release: id or en." },
    of: ({ lang }) => lang,
  },
  {
    name: "alamat_teks",
    ...address,
    always: false,
    meaning: {
      id: "Alamat teks lengkap tanpa tata letak, sebagai berkas TXT; tidak ada bila siaran ditarik.",
      en: "Address of the whole text without layout, as a TXT file; none where the release was withdrawn.",
    },
    of: ({ address: { url }, slug, withdrawal }) => (withdrawal ? undefined : `${url}${slug}.txt`),
  },
  {
    name: "meralat",
    type: "string",
    always: false,
    meaning: {
      id: "Alamat siaran lain yang diralat oleh siaran ini, dari akar situs.",
      en: "Address of another release that this one corrects, from the root of the site.",
    },
    of: ({ corrects }) => corrects,
  },
  {
    name: "ditarik",
    ...moment,
    always: false,
    meaning: {
      id: "Waktu siaran ditarik, bila ditarik; ringkasannya lalu berisi alasannya.",
      en: "When the release was withdrawn, if it was; its summary then holds the reason.",
    },
    of: ({ withdrawal }) => withdrawal && toRfc3339(withdrawal.at),
  },
];
