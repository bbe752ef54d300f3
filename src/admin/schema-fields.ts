import type { KeyOfShape, ValueShape } from "../yaml/value-shape.ts";
import { choicesOf } from "./choice-words.ts";
import { type FieldWords, type FormField, wordsOf } from "./form-field.ts";

/** What a form knows of a key beyond its schema. */
export interface FieldOptions {
  readonly words: FieldWords;
  /** Fields that are more than their schema says, by path; `undefined` for a key that forms leave out. */
  readonly special: Readonly<Record<string, Partial<FormField> | undefined>>;
}

/** Texts of more than a line. */
const long = /(?:^|\.)(?:summary|description|claim|reason|note|notice|caption|alt|address)$/;

/** The fields of a schema. */
export function schemaFields(keys: readonly KeyOfShape[], options: FieldOptions, above = ""): FormField[] {
  return keys.flatMap(({ key, shape, isNeeded }) => {
    const path = `${above}${key}`;
    if (Object.hasOwn(options.special, path) && options.special[path] === undefined) return [];
    return [
      {
        name: key,
        ...wordsOf(path, options.words),
        required: isNeeded,
        ...widgetOf(formOf(shape), path, options),
        ...options.special[path],
      },
    ];
  });
}

/** Of several forms, the one that a form can show all of: the map, whose text is the value of one of its keys. */
function formOf(shape: ValueShape): ValueShape {
  if (shape.kind !== "either") return shape;
  const maps = shape.forms.filter((form) => form.kind === "map");
  if (maps.length > 0) return { kind: "map", keys: joinKeys(maps.flatMap(({ keys }) => keys)) };
  return shape.forms.find((form) => form.kind === "list") ?? { kind: "text" };
}

/** A key is needed where it is in every form; here it is one of several that may stand for the same. */
function joinKeys(keys: readonly KeyOfShape[]): KeyOfShape[] {
  const names = [...new Set(keys.map(({ key }) => key))];
  return names.flatMap((name) => {
    const found = keys.find(({ key }) => key === name);
    return found ? [{ ...found, isNeeded: false }] : [];
  });
}

const yesOrNo = [
  { value: true, label: "Ya" },
  { value: false, label: "Tidak" },
];

function widgetOf(
  shape: ValueShape,
  path: string,
  options: FieldOptions,
): Partial<FormField> & { widget: string } {
  const key = path.split(/[.[\]]+/).findLast((part) => part !== "") ?? path;
  switch (shape.kind) {
    case "yes-no":
      // A switch has no third place for what the file leaves to the program.
      return { widget: "select", options: yesOrNo };
    case "count":
      return { widget: "number", value_type: "int", min: 0 };
    case "choice":
      return { widget: "select", options: choicesOf(key, shape.values) };
    case "map":
      return { widget: "object", collapsed: "auto", fields: schemaFields(shape.keys, options, `${path}.`) };
    case "record":
      return recordWidget(shape.value, path, options);
    case "list":
      return listWidget(formOf(shape.item), path, options);
    default:
      return { widget: long.test(path) ? "text" : "string" };
  }
}

/** A list of texts has one text field an item; a list of maps shows what is in its items. */
function listWidget(item: ValueShape, path: string, options: FieldOptions) {
  if (item.kind !== "map") return { widget: "list" };
  const fields = schemaFields(item.keys, options, `${path}[].`);
  return { widget: "list", fields, allow_duplicate: false, collapsed: "auto", summary: summaryOf(fields) };
}

/** Names and texts are pairs; names and maps are maps that begin with the name. */
function recordWidget(value: ValueShape, path: string, options: FieldOptions) {
  if (value.kind !== "map") return { widget: "keyvalue", key_label: "Nama", value_label: "Nilai" };
  const id: KeyOfShape = { key: "id", shape: { kind: "text" }, isNeeded: true };
  return listWidget({ kind: "map", keys: [id, ...value.keys] }, path, options);
}

function summaryOf(fields: readonly FormField[]): string {
  return fields
    .slice(0, 2)
    .map(({ name }) => `{{${name}}}`)
    .join(" · ");
}
