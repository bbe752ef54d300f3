import { releaseHints, releaseLabels } from "../content/key-labels.ts";
import { releaseKeys } from "../content/key-words.ts";
import { releaseSchema } from "../content/release-schema.ts";
import type { IndexKind } from "../indexes/index-kind.ts";
import { isNamed } from "../indexes/table.ts";
import { shapesOf } from "../yaml/value-shape.ts";
import { choicesOf } from "./choice-words.ts";
import { day, files, inOrder, moment, relationTo } from "./common-fields.ts";
import { type FormField, wordsOf } from "./form-field.ts";
import { schemaFields } from "./schema-fields.ts";

/** What forms of one newsroom need to know of it. */
export interface FormContext {
  /** Ids of the contacts in site.yaml. */
  readonly contacts: readonly string[];
  readonly kinds: readonly IndexKind[];
}

const releaseWords = { labels: releaseLabels, hints: { ...releaseKeys, ...releaseHints } };

/** Keys that come first, with the text before all that is optional. */
const releaseOrder = [
  ...["title", "date", "cities", "officials", "summary", "body", "photos", "status"],
  ...["status_reason", "status_at", "events", "topics", "kind", "claim", "dateline", "officials_as"],
];

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

const statusChoice = {
  widget: "select",
  options: choicesOf("status", ["published", "draft", "withdrawn", "removed", "vanished"]),
};
