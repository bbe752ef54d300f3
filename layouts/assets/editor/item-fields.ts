import { isPlainMap } from "../../../src/yaml/edit/same-value.ts";
import { plainValue } from "./edited-entry.ts";

/** A field of an item of a list, as the configuration of the editor has it. */
export interface ItemField {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  readonly widget: string;
}

/** @param config what a part finds under `fields` in its configuration. */
export function itemFields(config: unknown): ItemField[] {
  const fields = plainValue(config);
  if (!Array.isArray(fields)) throw new Error("A list without fields");
  return fields.filter(isPlainMap).map(({ name, label, hint, required, widget }) => ({
    name: String(name),
    label: String(label),
    hint: textOf(hint),
    required: required === true,
    widget: String(widget),
  }));
}

/** The key of the first field of a kind; empty where there is none. */
export function keyWith(fields: readonly ItemField[], widget: string): string {
  return fields.find((field) => field.widget === widget)?.name ?? "";
}

/** A value as a field for text shows it. */
export function textOf(value: unknown): string {
  return value === undefined || value === null ? "" : String(value);
}
