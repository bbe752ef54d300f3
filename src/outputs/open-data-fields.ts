import { toRfc3339 } from "../base/date.ts";
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
  readonly meaning: string;
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
    meaning: "Pengenal tetap siaran (tag URI, RFC 4151); tidak pernah berubah.",
    of: ({ id }) => id,
  },
  { name: "alamat", ...address, meaning: "Alamat halaman siaran.", of: (release) => release.address.url },
  { name: "judul", ...text, meaning: "Judul siaran.", of: ({ title }) => title },
  {
    name: "tanggal",
    ...moment,
    meaning: "Waktu siaran dikeluarkan, dengan selisihnya dari UTC.",
    of: ({ date }) => written(date),
  },
  {
    name: "jam_diketahui",
    type: "boolean",
    always: true,
    meaning: "Benar bila jamnya dicatat; bila tidak, hanya tanggalnya yang berarti dan jamnya 00:00.",
    of: ({ date }) => date.precision === "minute",
  },
  {
    name: "diperbarui",
    ...moment,
    meaning: "Waktu perubahan terakhir: pembaruan atau ralat; tanpa itu sama dengan tanggal.",
    of: ({ modified }) => written(modified),
  },
  {
    name: "ringkasan",
    ...text,
    meaning: "Ringkasan dalam satu atau dua kalimat.",
    of: ({ summary }) => summary,
  },
  {
    name: "tempat",
    ...text,
    meaning: "Tempat asal siaran seperti tertulis di awal teksnya.",
    of: ({ dateline }) => dateline,
  },
  {
    name: "jenis",
    ...text,
    meaning: `Jenis siaran: ${releaseKindNames.join(", ")}.`,
    of: ({ kind }) => kind,
  },
  {
    name: "kabar_diluruskan",
    ...perhaps,
    meaning: "Kabar yang diluruskan, bila siaran sebuah klarifikasi.",
    of: ({ claim }) => claim,
  },
  { name: "nomor", ...perhaps, meaning: "Nomor resmi siaran.", of: ({ number }) => number },
  { name: "penulis", ...perhaps, meaning: "Nama penulis.", of: ({ byline }) => byline },
  {
    name: "sumber",
    ...perhaps,
    meaning: "Nama sumber, bila siaran ditulis dari bahan lain.",
    of: ({ source }) => source?.name,
  },
  {
    name: "alamat_sumber",
    type: "string",
    format: "uri",
    always: false,
    meaning: "Alamat sumber itu.",
    of: ({ source }) => source?.url,
  },
  { name: "bahasa", ...text, meaning: "Bahasa siaran: id atau en.", of: ({ lang }) => lang },
  {
    name: "alamat_teks",
    ...address,
    always: false,
    meaning: "Alamat teks lengkap tanpa tata letak, sebagai berkas TXT; tidak ada bila siaran ditarik.",
    of: ({ address: { url }, slug, withdrawal }) => (withdrawal ? undefined : `${url}${slug}.txt`),
  },
  {
    name: "meralat",
    type: "string",
    always: false,
    meaning: "Alamat siaran lain yang diralat oleh siaran ini, dari akar situs.",
    of: ({ corrects }) => corrects,
  },
  {
    name: "ditarik",
    ...moment,
    always: false,
    meaning: "Waktu siaran ditarik, bila ditarik; ringkasannya lalu berisi alasannya.",
    of: ({ withdrawal }) => withdrawal && toRfc3339(withdrawal.at),
  },
];

const wordFields: readonly Field<string>[] = [
  { name: "nama", ...text, meaning: "Nama topik.", of: (word) => word },
];

const correctionFields: readonly Field<Release["corrections"][number]>[] = [
  { name: "waktu", ...moment, meaning: "Waktu ralat.", of: ({ at }) => toRfc3339(at) },
  { name: "isi", ...text, meaning: "Isi ralat.", of: ({ note }) => note },
];

/** What a release has several of. In the table each field is a column, its values parted by {@link separator}. */
export function listsOf(site: Site): readonly FieldList[] {
  const listed = site.indexes.filter(({ kind }) => kind.key !== topic.key);
  return [...listed.map(({ kind }) => mentionList(kind)), words, corrections, versionList(site)];
}

function mentionList(kind: IndexKind): FieldList {
  const { noun, data } = kind.words;
  const of = (release: Release) => release.mentions(kind).map((mention) => entryOf(mention, kind.fields));
  return { name: noun, meaning: data, fields: kind.fields, of };
}

/** Registered topics and free words stand in one list: which of them have a page matters little to who counts them. */
const words: FieldList = {
  name: topic.words.noun,
  meaning: "Topik siaran, terdaftar atau bebas.",
  fields: wordFields,
  of: ({ topics }) => topics.map((word) => entryOf(word, wordFields)),
};

const corrections: FieldList = {
  name: "ralat",
  meaning: "Ralat yang sudah diumumkan.",
  fields: correctionFields,
  of: ({ corrections }) => corrections.map((correction) => entryOf(correction, correctionFields)),
};

/** What was published under one address, where Git remembers it and there was more than one version. */
function versionList(site: Site): FieldList {
  const of = (release: Release) =>
    release.withdrawal ? [] : versionsOf(site, release).map((version) => entryOf(version, versionFields));
  return {
    name: "versi",
    meaning: "Versi naskah yang pernah terbit, yang terbaru lebih dahulu; kosong bila baru satu.",
    fields: versionFields,
    of,
  };
}

const versionFields: readonly Field<ReleaseVersion>[] = [
  { name: "waktu", ...moment, meaning: "Waktu versi itu terbit.", of: ({ at }) => toRfc3339(at) },
  { name: "perubahan", ...text, meaning: "Apa yang diubah, dengan kata-kata.", of: ({ words }) => words },
  {
    name: "sidik",
    ...text,
    meaning: "Sidik versi itu (lihat sidik.json).",
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
