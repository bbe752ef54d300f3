import type { IndexKind } from "../indexes/index-kind.ts";
import type { FormField } from "./form-field.ts";

/** A day, and a day with a time that may be missing. */
export const day = { widget: "siaran-date" } as const;
export const moment = { widget: "siaran-date", time: true } as const;

/** What forms do with the keys of photos and attachments, which lie beside the text. */
export const files = {
  "photos[].file": { widget: "image", choose_url: false },
  "photos[].focus": { widget: "siaran-focus" },
  photos: { widget: "siaran-photos" },
  "attachments[].file": { widget: "file", choose_url: false },
  attachments: { label_singular: "Lampiran", summary: "{{title}}" },
} as const;

/** A choice among the entries of an index, by their names. */
export function relationTo({ key }: IndexKind) {
  return {
    widget: "relation",
    collection: key,
    value_field: "{{slug}}",
    display_fields: ["name"],
    search_fields: ["name"],
  };
}

/** The fields, some of them first. */
export function inOrder(fields: readonly FormField[], first: readonly string[]): FormField[] {
  const chosen = first.flatMap((name) => fields.filter((field) => field.name === name));
  return [...chosen, ...fields.filter((field) => !chosen.includes(field))];
}
