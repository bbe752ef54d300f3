import { indexKinds, isNamed } from "../indexes/table.ts";
import { type KeyShape, keyShapes, type Schema } from "../yaml/schema.ts";
import { entryLabels, pageLabels, releaseLabels, siteLabels } from "./key-labels.ts";
import { entryKeys, innerSiteKeys, pageKeys, publishKeys, releaseKeys } from "./key-words.ts";
import { pageSchema } from "./page-schema.ts";
import { publishSchema } from "./publish-settings.ts";
import { releaseSchema } from "./release-schema.ts";
import { siteKeys } from "./site-keys.ts";
import { siteSchema } from "./site-schema.ts";
import { wordsOfProgram } from "./words.ts";

/** A file, or a kind of files, and the keys that it may have. */
export interface KeyTable {
  readonly title: string;
  readonly rows: readonly KeyRow[];
}

export interface KeyRow extends KeyShape {
  /** In Indonesian; empty where nobody has said what the key is for. */
  readonly about: string;
  /** What it is called in the editor's forms; empty where they do not show it. */
  readonly label: string;
}

/** Every key of every file of a newsroom, from the schemas by which they are read. */
export function keyTables(): KeyTable[] {
  const siteWords = Object.fromEntries(Object.entries(siteKeys).map(([key, { about }]) => [key, about]));
  return [
    table("`_data/site.yaml`: pengaturan situs", siteSchema, {
      abouts: { ...siteWords, ...innerSiteKeys },
      labels: siteLabels,
    }),
    {
      title: "Siaran: bagian data di awal naskah",
      rows: [
        ...table("", releaseSchema, { abouts: releaseKeys, labels: releaseLabels }).rows,
        ...indexKinds.filter(isNamed).map(({ key, required = false }) => ({
          path: key,
          isNeeded: required,
          about: releaseKeys[key] ?? "",
          label: releaseLabels[key] ?? "",
        })),
      ],
    },
    table("`_pages/`: bagian data halaman tetap", pageSchema, {
      abouts: pageKeys,
      labels: pageLabels,
    }),
    ...indexKinds.map(({ key, words, schema }) =>
      table(`\`_data/${key}/\`: ${words.id.label.toLowerCase()}`, schema, {
        abouts: entryKeys[key] ?? {},
        labels: entryLabels[key] ?? {},
      }),
    ),
    table("`_data/publish.yaml`: tujuan pengiriman", publishSchema, { abouts: publishKeys, labels: {} }),
    {
      title: "`_data/words.yaml`: kata-kata situs",
      rows: [
        ...Object.entries(wordsOfProgram.id).map(([path, usual]) => ({
          path,
          isNeeded: false,
          about: `tanpa ini: ${usual}`,
          label: "",
        })),
        {
          path: "en",
          isNeeded: false,
          about: "kata-kata yang sama untuk halaman berbahasa Inggris",
          label: "",
        },
      ],
    },
  ];
}

interface Words {
  readonly abouts: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
}

function table(title: string, schema: Schema, { abouts, labels }: Words): KeyTable {
  return {
    title,
    rows: keyShapes(schema).map((shape) => ({
      ...shape,
      about: abouts[shape.path] ?? "",
      label: labels[shape.path] ?? "",
    })),
  };
}

const introduction = `# Kunci semua berkas

Setiap kunci yang boleh ditulis di berkas ruang siaran, dengan artinya.

Daftar ini dibuat dari skema yang dipakai program untuk membaca berkasnya, dengan \`siaran explain --keys > docs/kunci.md\`.
Kunci bertanda * wajib ada; \`[]\` berarti setiap butir daftar, atau setiap nama.
Editor di \`/admin/\` menamai kunci yang sama seperti di kolom kedua.`;

/** The tables as a Markdown page for staff. */
export function formatKeyTables(tables: readonly KeyTable[]): string {
  const parts = tables.map(({ title, rows }) =>
    [
      `## ${title}`,
      "",
      "| kunci | di editor | arti |",
      "|---|---|---|",
      ...rows.map(
        ({ path, isNeeded, about, label }) => `| \`${path}\`${isNeeded ? " *" : ""} | ${label} | ${about} |`,
      ),
    ].join("\n"),
  );
  return [introduction, ...parts].join("\n\n");
}
