import {
  entryHints,
  entryLabels,
  pageLabels,
  releaseHints,
  releaseLabels,
  siteHints,
  siteLabels,
} from "../content/key-labels.ts";
import { entryKeys, innerSiteKeys, pageKeys, releaseKeys } from "../content/key-words.ts";
import { pageSchema } from "../content/page-schema.ts";
import { releaseSchema } from "../content/release-schema.ts";
import { siteKeys } from "../content/site-keys.ts";
import { siteSchema } from "../content/site-schema.ts";
import type { IndexKind, Question } from "../indexes/index-kind.ts";
import { isNamed } from "../indexes/table.ts";
import { shapesOf } from "../yaml/value-shape.ts";
import { choicesOf } from "./choice-words.ts";
import { type FormField, wordsOf } from "./form-field.ts";
import { schemaFields } from "./schema-fields.ts";

/** What forms of one newsroom need to know of it. */
export interface FormContext {
  /** Ids of the contacts in site.yaml. */
  readonly contacts: readonly string[];
  readonly kinds: readonly IndexKind[];
}

const releaseWords = { labels: releaseLabels, hints: { ...releaseKeys, ...releaseHints } };

/** Pages have some of the keys of releases, and those mean the same. */
const pageHints = {
  body: releaseHints.body ?? "",
  status: releaseHints.status ?? "",
  lang: releaseHints.lang ?? "",
};

const pageWords = { labels: pageLabels, hints: { ...pageKeys, ...pageHints } };

/** Keys that come first, with the text before all that is optional. */
const releaseOrder = [
  ...["title", "date", "cities", "officials", "summary", "body", "_photos", "photos", "status"],
  ...["status_reason", "status_at", "events", "topics", "kind", "claim", "dateline", "officials_as"],
];

/** What forms do with the keys of photos and attachments, which lie beside the text. */
const files = {
  "photos[].file": { widget: "image", choose_url: false },
  "photos[].focus": { widget: "siaran-focus" },
  photos: { label_singular: "Foto", summary: "{{alt}}", thumbnail: "file" },
  "attachments[].file": { widget: "file", choose_url: false },
  attachments: { label_singular: "Lampiran", summary: "{{title}}" },
} as const;

/** The form of a release. */
export function releaseFields({ contacts, kinds }: FormContext): FormField[] {
  const { status, ...keys } = releaseSchema;
  const own = schemaFields(shapesOf(keys), {
    words: releaseWords,
    special: {
      ...files,
      date: moment,
      embargo: moment,
      updated: moment,
      "corrections[].at": day,
      contact: { widget: "select", options: contacts.map((id) => ({ value: id, label: id })) },
      // Sveltia CMS adds the old address of a renamed release by itself as long as no field has it.
      aliases: undefined,
    },
  });
  const linked = kinds.filter(isNamed).map((kind) => ({
    name: kind.key,
    ...wordsOf(kind.key, releaseWords),
    required: kind.required === true,
    ...(kind.free ? { widget: "list" } : { ...relationTo(kind), multiple: true }),
  }));
  const extra: FormField[] = [
    { name: "_photos", ...wordsOf("_photos", releaseWords), required: false, widget: "siaran-several" },
    { name: "body", ...wordsOf("body", releaseWords), required: true, widget: "siaran-text" },
    {
      name: "status",
      ...wordsOf("status", releaseWords),
      required: false,
      ...statusChoice,
      default: "draft",
    },
    { name: "status_reason", ...wordsOf("status_reason", releaseWords), required: false, widget: "text" },
    { name: "status_at", ...wordsOf("status_at", releaseWords), required: false, ...day },
    ...kinds
      .filter(({ people }) => people)
      .map(({ key }) => ({
        name: `${key}_as`,
        ...wordsOf(`${key}_as`, releaseWords),
        required: false,
        ...{ widget: "keyvalue", key_label: "Id", value_label: "Jabatan" },
      })),
  ];
  return inOrder([...own, ...linked, ...extra], releaseOrder);
}

/** A day, and a day with a time that may be missing. */
const day = { widget: "siaran-date" } as const;
const moment = { widget: "siaran-date", time: true } as const;

const statusChoice = {
  widget: "select",
  options: choicesOf("status", ["published", "draft", "withdrawn", "removed", "vanished"]),
};

/** The form of a static page. */
export function pageFields(): FormField[] {
  const own = schemaFields(shapesOf(pageSchema), {
    words: pageWords,
    special: {
      ...files,
      updated: day,
      aliases: undefined,
    },
  });
  const body = { name: "body", ...wordsOf("body", pageWords), required: true, widget: "siaran-text" };
  return inOrder([...own, body], ["title", "body"]);
}

/** The form of an entry of an index. */
export function entryFields(kind: IndexKind, kinds: readonly IndexKind[]): FormField[] {
  const words = { labels: entryLabels[kind.key] ?? {}, hints: { ...entryKeys[kind.key], ...entryHints } };
  const asked = [
    ...kind.questions.map((question) => ({ question, path: question.key })),
    ...(kind.appointments ?? []).map((question) => ({ question, path: `appointments[].${question.key}` })),
  ];
  const relations = asked.flatMap(({ question, path }) => {
    const other = kinds.find(({ key }) => key === indexOf(question));
    return other ? [[path, relationTo(other)] as const] : [];
  });
  const dates = asked
    .filter(({ question }) => question.date)
    .map(({ path }) => [path, { ...moment, partial: true, time: kind.happeningOf !== undefined }] as const);
  return schemaFields(shapesOf(kind.schema), {
    words,
    special: {
      ...Object.fromEntries(dates),
      "changes[].at": day,
      colour: { widget: "color" },
      portrait: { widget: "image", choose_url: false },
      ...Object.fromEntries(relations),
    },
  });
}

/** The form of site.yaml. */
export function siteFields(): FormField[] {
  const hints = {
    ...Object.fromEntries(Object.entries(siteKeys).map(([key, { about }]) => [key, about])),
    ...innerSiteKeys,
    ...siteHints,
  };
  return schemaFields(shapesOf(siteSchema), {
    words: { labels: siteLabels, hints },
    special: {
      ...Object.fromEntries(
        ["colours.accent", "colours.accentDark", "colours.second"].map((path) => [path, { widget: "color" }]),
      ),
      // The program raises it when it converts the content.
      version: { readonly: true },
    },
  });
}

function indexOf({ among }: Question): string | undefined {
  return among && "key" in among ? among.key : undefined;
}

/** A choice among the entries of an index, by their names. */
function relationTo({ key }: IndexKind) {
  return {
    widget: "relation",
    collection: key,
    value_field: "{{slug}}",
    display_fields: ["name"],
    search_fields: ["name"],
  };
}

function inOrder(fields: readonly FormField[], first: readonly string[]): FormField[] {
  const chosen = first.flatMap((name) => fields.filter((field) => field.name === name));
  return [...chosen, ...fields.filter((field) => !chosen.includes(field))];
}
