import { compareText } from "../base/compare-text.ts";
import { checkKeys } from "../yaml/check-keys.ts";
import { text, texts } from "../yaml/schema.ts";
import { text as textField } from "./field.ts";
import type { Entry, IndexKind, Thing } from "./index-kind.ts";

export interface TopicEntry extends Entry {
  readonly kind: "topic";
  readonly description?: string;
}

export interface Topic extends Thing, Omit<TopicEntry, "portrait"> {
  readonly kind: "topic";
}

const schema = {
  name: text,
  description: text.optional(),
  aliases: texts.optional(),
};

/** What releases are about beside regions, people and events. */
export const topic: IndexKind<TopicEntry, Topic> = {
  name: "topic",
  key: "topics",
  path: "/topik/",
  words: {
    noun: "topik",
    english: "topic",
    id: {
      label: "Topik",
      one: "topik",
      many: "topik",
      overview: "Siaran pers menurut topik, urut abjad.",
      data: "Topik siaran.",
    },
    en: {
      label: "Topics",
      one: "topic",
      many: "topics",
      overview: "Press releases by topic, in the order of the alphabet.",
      data: "Its topics.",
    },
  },
  free: true,
  shown: "beside",
  schema,
  questions: [
    { key: "name", message: "Nama topik", needed: true },
    { key: "description", message: "Isinya dalam satu kalimat (boleh kosong)" },
  ],
  fields: [
    {
      name: "nama",
      ...textField,
      meaning: { id: "Nama topik.", en: "Name of the topic." },
      of: ({ thing }) => thing.name,
    },
  ],
  isEntry: (entry): entry is TopicEntry => entry.kind === "topic",
  isThing: (thing): thing is Topic => thing.kind === "topic",
  read(id, data, { language, report }) {
    const { name, aliases = [], description } = checkKeys(schema, data, language, report);
    return name === undefined ? undefined : { kind: "topic", id, name, aliases, description };
  },
  link: (entry, linker) => ({
    ...entry,
    portrait: undefined,
    address: linker.addressOf(`${topic.path}${entry.id}/`),
  }),
  compare: (a, b) => compareText(a.name, b.name) || compareText(a.id, b.id),
  groupOf: ({ name }) => name.slice(0, 1).toUpperCase(),
  titleOf: ({ name }) => name,
  shortOf: ({ name }) => name,
  kickerOf: (_, language) => topic.words[language].label,
  descriptionOf: ({ name, description }, count, { language }) =>
    `${language === "id" ? "Siaran pers tentang" : "Press releases about"} ${name}: ${description ?? count}`,
  noteOf: ({ description }) => (description === undefined ? [] : [description]),
  factsOf: ({ description }, { language }) => [
    { term: language === "id" ? "Isi" : "About", lines: [description] },
  ],
  describe: (thing) => [nodeOf(thing)],
  describeIn: (mentions) => mentions.map(({ thing }) => nodeOf(thing)),
};

function nodeOf({ name, description, aliases, address: { url } }: Topic) {
  return {
    "@type": "DefinedTerm",
    "@id": `${url}#topik`,
    name,
    alternateName: aliases.length > 0 ? aliases : undefined,
    description,
    url,
  } as const;
}
