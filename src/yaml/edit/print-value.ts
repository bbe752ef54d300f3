import { Document, isCollection } from "yaml";
import { withoutNothing } from "./same-value.ts";

const printing = { nullStr: "", lineWidth: 0, flowCollectionPadding: false } as const;

/**
 * A value as it stands behind a key or a dash in a block: on the same line, or on lines of its own.
 * @param indent blanks before what belongs to the value.
 */
export function printInBlock(value: unknown, indent: number): string {
  const document = new Document({ v: withoutNothing(value) }, { version: "1.2", schema: "core" });
  const printed = document.toString(printing).slice("v:".length).trimEnd();
  return deeper(printed, indent);
}

/** A key with its value as they stand in a block whose keys have so many blanks before them. */
export function printPair(key: string, value: unknown, indent: number): string {
  const document = new Document({ [key]: withoutNothing(value) }, { version: "1.2", schema: "core" });
  return deeper(document.toString(printing).trimEnd(), indent);
}

/** An item of a list with its dash. */
export function printItem(value: unknown, indent: number): string {
  const document = new Document([withoutNothing(value)], { version: "1.2", schema: "core" });
  return deeper(document.toString(printing).trimEnd(), indent);
}

/** A value between brackets or braces. */
export function printInFlow(value: unknown): string {
  return inFlow([withoutNothing(value)]);
}

/** A key with its value between braces. */
export function printPairInFlow(key: string, value: unknown): string {
  return inFlow({ [key]: withoutNothing(value) });
}

function inFlow(value: unknown): string {
  const document = new Document(value, { version: "1.2", schema: "core" });
  if (isCollection(document.contents)) document.contents.flow = true;
  return document
    .toString({ ...printing, collectionStyle: "flow" })
    .trimEnd()
    .slice(1, -1);
}

function deeper(text: string, indent: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(indent)}`);
}
