import { latestMoment, toRfc3339 } from "../base/date.ts";
import type { Language, Text } from "../base/language.ts";
import { paths } from "../base/paths.ts";
import type { Value } from "../indexes/field.ts";
import type { Site } from "../site/model.ts";
import { writeRow } from "./csv.ts";
import { fields } from "./open-data-fields.ts";
import { type Entry, listsOf, separator } from "./open-data-lists.ts";

/**
 * All published releases as JSON, withdrawn ones with nothing but that, described by {@link writeDataSchema}; their texts are files of their own.
 * @returns the text in pieces, one for each release.
 */
export function* writeDataJson(site: Site): Generator<string> {
  const { title, publisher, licence } = site.settings;
  const modified = latestMoment(site.pages.map((release) => release.modified));
  const frame = {
    $schema: site.addressOf(paths.dataSchema).url,
    judul: title,
    penerbit: publisher.name,
    lisensi: licence && { nama: licence.name, alamat: licence.url },
    diperbarui: modified && toRfc3339(modified),
    jumlah: site.pages.length,
  };
  const members = [...fields, ...listsOf(site)];
  yield `${JSON.stringify(frame).slice(0, -1)},"siaran":[`;
  let comma = "";
  for (const release of site.pages) {
    const record = Object.fromEntries(members.map(({ name, of }) => [name, of(release)]));
    yield comma + JSON.stringify(record);
    comma = ",";
  }
  yield "]}\n";
}

/**
 * The same as a table: RFC 4180, UTF-8 without a byte order mark, a header, CRLF.
 * @see guardFormula for what is done to cells that a spreadsheet would calculate.
 * @returns the text in pieces, one for each row.
 */
export function* writeDataCsv(site: Site): Generator<string> {
  const lists = listsOf(site);
  const header = [
    ...fields.map(({ name }) => name),
    ...lists.flatMap((list) => list.fields.map(({ name }) => `${list.name}_${name}`)),
  ];
  yield writeRow(header);
  for (const release of site.pages) {
    const cells = fields.map((field) => cellText(field.of(release)));
    for (const list of lists) {
      const items = list.of(release);
      for (const { name } of list.fields) cells.push(cellOfList(items, name));
    }
    yield writeRow(cells);
  }
}

/** JSON Schema (2020-12) of {@link writeDataJson}. */
export function writeDataSchema(site: Site): string {
  const { language } = site.settings;
  const lists = listsOf(site);
  const entries = [
    ...fields.map((field) => [field.name, schemaOf(field, language)] as const),
    ...lists.map(
      (list) =>
        [
          list.name,
          {
            type: "array",
            description: list.meaning[language],
            items: objectSchema(
              list.fields.map((field) => [field.name, schemaOf(field, language)] as const),
              list.fields.filter(({ always }) => always).map(({ name }) => name),
            ),
          },
        ] as const,
    ),
  ];
  const required = [...fields.filter(({ always }) => always), ...lists].map(({ name }) => name);
  const string = { type: "string" };
  const uri = { type: "string", format: "uri" };
  const root = objectSchema(
    [
      ["$schema", uri],
      ["judul", { ...string, description: about.title[language] }],
      ["penerbit", { ...string, description: about.publisher[language] }],
      [
        "lisensi",
        {
          ...objectSchema(
            [
              ["nama", string],
              ["alamat", uri],
            ],
            ["nama", "alamat"],
          ),
          description: about.licence[language],
        },
      ],
      ["diperbarui", { type: "string", format: "date-time", description: about.updated[language] }],
      ["jumlah", { type: "integer", minimum: 0, description: about.count[language] }],
      [
        "siaran",
        {
          type: "array",
          description: about.releases[language],
          items: objectSchema(entries, required),
        },
      ],
    ],
    ["$schema", "judul", "penerbit", "jumlah", "siaran"],
  );
  return `${JSON.stringify(
    {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: site.addressOf(paths.dataSchema).url,
      title: `${about.data[language]} – ${site.settings.title}`,
      ...root,
    },
    null,
    1,
  )}\n`;
}

/** What the schema says of the list as a whole. */
const about = {
  title: { id: "Nama situs.", en: "Name of the site." },
  publisher: { id: "Penerbit siaran.", en: "Who publishes the releases." },
  licence: { id: "Syarat pemakaian ulang.", en: "Terms of reuse." },
  updated: {
    id: "Perubahan terakhir di antara semua siaran.",
    en: "The latest change among all releases.",
  },
  count: { id: "Banyaknya siaran.", en: "How many releases there are." },
  releases: { id: "Siaran, yang terbaru lebih dahulu.", en: "Releases, the newest first." },
  data: { id: "Data siaran pers", en: "Data of press releases" },
} as const;

function cellOfList(items: readonly Entry[], name: string): string {
  if (items.length === 1) return cellText(items[0]?.[name]);
  return items.map((item) => cellText(item[name])).join(separator);
}

function cellText(value: Value | undefined): string {
  if (typeof value === "boolean") return String(value);
  return value ?? "";
}

function objectSchema(properties: readonly (readonly [string, unknown])[], required: readonly string[]) {
  return { type: "object", properties: Object.fromEntries(properties), required };
}

function schemaOf(
  { type, format, meaning }: { type: string; format?: string; meaning: Text },
  language: Language,
) {
  return { type, format, description: meaning[language] };
}
