import {
  entryHints,
  entryLabels,
  pageLabels,
  releaseHints,
  siteHints,
  siteLabels,
} from "../content/key-labels.ts";
import { entryKeys, innerSiteKeys, pageKeys } from "../content/key-words.ts";
import { pageSchema } from "../content/page-schema.ts";
import { siteKeys } from "../content/site-keys.ts";
import { siteSchema } from "../content/site-schema.ts";
import type { IndexKind, Question } from "../indexes/index-kind.ts";
import { shapesOf } from "../yaml/value-shape.ts";
import { day, files, inOrder, moment, relationTo } from "./common-fields.ts";
import { type FormField, wordsOf } from "./form-field.ts";
import { schemaFields } from "./schema-fields.ts";

/** Pages have some of the keys of releases, and those mean the same. */
const pageHints = {
  body: releaseHints.body ?? "",
  status: releaseHints.status ?? "",
  lang: releaseHints.lang ?? "",
};

const pageWords = { labels: pageLabels, hints: { ...pageKeys, ...pageHints } };

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
      portraitFocus: { widget: "siaran-focus" },
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
