import { toRfc3339 } from "../base/date.ts";
import type { Text } from "../base/language.ts";
import { releaseKindNames } from "../base/release-kinds.ts";
import { type Field, perhaps, text, type Value } from "../indexes/field.ts";
import type { IndexKind } from "../indexes/index-kind.ts";
import { topic } from "../indexes/topic.ts";
import type { Release, Site } from "../site/model.ts";
import { type ReleaseVersion, versionsOf } from "../site/versions.ts";
import { written } from "./written-moment.ts";

/** A list within a release, such as its officials, each with the same fields. */
export interface FieldList {
  readonly name: string;
  readonly meaning: Text;
  readonly fields: readonly Omit<Field<never>, "of">[];
  /** The list of one release. */
  readonly of: (release: Release) => readonly Entry[];
}

/** What is told of one item of a list, by the names of the fields. */
export type Entry = Readonly<Record<string, Value | undefined>>;

const address = { type: "string", format: "uri", always: true } as const;
const moment = { type: "string", format: "date-time", always: true } as const;

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

const wordFields: readonly Field<string>[] = [
  { name: "nama", ...text, meaning: { id: "Nama topik.", en: "Name of the topic." }, of: (word) => word },
];

const correctionFields: readonly Field<Release["corrections"][number]>[] = [
  {
    name: "waktu",
    ...moment,
    meaning: { id: "Waktu ralat.", en: "When it was corrected." },
    of: ({ at }) => toRfc3339(at),
  },
  {
    name: "isi",
    ...text,
    meaning: { id: "Isi ralat.", en: "What the correction says." },
    of: ({ note }) => note,
  },
];

/** What a release has several of. In the table each field is a column, its values parted by {@link separator}. */
export function listsOf(site: Site): readonly FieldList[] {
  const listed = site.indexes.filter(({ kind }) => kind.key !== topic.key);
  return [...listed.map(({ kind }) => mentionList(kind)), words, corrections, versionList(site)];
}

function mentionList(kind: IndexKind): FieldList {
  const { noun, id, en } = kind.words;
  const of = (release: Release) => release.mentions(kind).map((mention) => entryOf(mention, kind.fields));
  return { name: noun, meaning: { id: id.data, en: en.data }, fields: kind.fields, of };
}

/** Registered topics and free words stand in one list: which of them have a page matters little to who counts them. */
const words: FieldList = {
  name: topic.words.noun,
  meaning: { id: "Topik siaran, terdaftar atau bebas.", en: "Topics of the release, registered or free." },
  fields: wordFields,
  of: ({ topics }) => topics.map((word) => entryOf(word, wordFields)),
};

const corrections: FieldList = {
  name: "ralat",
  meaning: { id: "Ralat yang sudah diumumkan.", en: "Corrections that were announced." },
  fields: correctionFields,
  of: ({ corrections }) => corrections.map((correction) => entryOf(correction, correctionFields)),
};

/** What was published under one address, where Git remembers it and there was more than one version. */
function versionList(site: Site): FieldList {
  const of = (release: Release) =>
    release.withdrawal ? [] : versionsOf(site, release).map((version) => entryOf(version, versionFields));
  return {
    name: "versi",
    meaning: {
      id: "Versi naskah yang pernah terbit, yang terbaru lebih dahulu; kosong bila baru satu.",
      en: "Versions of the text that were published, the newest first; empty where there is only one.",
    },
    fields: versionFields,
    of,
  };
}

const versionFields: readonly Field<ReleaseVersion>[] = [
  {
    name: "waktu",
    ...moment,
    meaning: { id: "Waktu versi itu terbit.", en: "When that version was published." },
    of: ({ at }) => toRfc3339(at),
  },
  {
    name: "perubahan",
    ...text,
    meaning: { id: "Apa yang diubah, dengan kata-kata.", en: "What was changed, in words." },
    of: ({ words }) => words,
  },
  {
    name: "sidik",
    ...text,
    meaning: {
      id: "Sidik versi itu (lihat sidik.json).",
      en: "Fingerprint of that version (see sidik.json).",
    },
    of: ({ fingerprint }) => fingerprint,
  },
];

/** Parts the values of a list in a cell of the table. */
export const separator = "; ";

/** What the fields tell of an item. */
function entryOf<T>(item: T, told: readonly Field<T>[]): Entry {
  const entry: Record<string, Value | undefined> = {};
  for (const { name, of } of told) entry[name] = of(item);
  return entry;
}
