import { toRfc3339 } from "../base/date.ts";
import type { Text } from "../base/language.ts";
import { type Field, text, type Value } from "../indexes/field.ts";
import type { IndexKind } from "../indexes/index-kind.ts";
import { topic } from "../indexes/topic.ts";
import type { Release, Site } from "../site/model.ts";
import { type ReleaseVersion, versionsOf } from "../site/versions.ts";
import { moment } from "./open-data-fields.ts";

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
