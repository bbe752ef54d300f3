import { type FormatName, formats, readEntry, writeEntry } from "../../../src/editor/format/formats.ts";
import type { Cms } from "./cms.ts";

/**
 * Where the file itself is kept among its values: a form hands back values only, and what it does not know of a file must
 * stay in it. As JSON, since blanks at both ends are cut off texts.
 */
const original = "_file";

/** Registers the formats of our files. Reading keeps the file, and writing changes it where its values changed. */
export function registerFormats(cms: Cms): void {
  for (const name of formatNames) {
    cms.registerCustomFormat(name, formats[name].extension, {
      fromFile: (text) => ({ ...readEntry(text, name), [original]: JSON.stringify(text) }),
      toFile: (values) => fileOf(values, name),
    });
  }
}

/** The file that values make. */
export function fileOf(values: Readonly<Record<string, unknown>>, name: FormatName): string {
  return writeEntry(originalOf(values), values, name);
}

/** The file that values were read from; empty for a new one. */
export function originalOf({ [original]: kept }: Readonly<Record<string, unknown>>): string {
  if (typeof kept !== "string") return "";
  const text: unknown = JSON.parse(kept);
  return typeof text === "string" ? text : "";
}

const formatNames: readonly FormatName[] = ["siaran-release", "siaran-page", "siaran-entry", "siaran-site"];
