import { applySplices, type Splice, spliceBetween } from "../../base/splices.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { reportInto } from "../../diagnostics/faults.ts";
import type { KeyOrder } from "../../yaml/edit/edit-context.ts";
import { editYaml, readPlainMap } from "../../yaml/edit/edit-yaml.ts";
import type { PlainMap } from "../../yaml/edit/same-value.ts";
import { splitFrontMatter } from "../../yaml/front-matter.ts";
import { parseYaml } from "../../yaml/yaml.ts";
import { entryForm } from "./entry-form.ts";
import { type Form, plainForm } from "./form.ts";
import { orderOfEntries, orderOfPages, orderOfReleases, orderOfSite } from "./key-order.ts";
import { readLines } from "./line-breaks.ts";
import { releaseForm } from "./release-form.ts";
import { siteForm } from "./site-form.ts";

/** One kind of file that can be edited in a form. */
export interface FileFormat {
  /** How its name ends, without the dot. */
  readonly extension: "md" | "yaml";
  readonly form: Form;
  readonly orderOf: KeyOrder;
}

/** The kinds of files, by the names that the configuration of the editor has for them. */
export const formats = {
  "siaran-release": { extension: "md", form: releaseForm(), orderOf: orderOfReleases },
  "siaran-page": { extension: "md", form: plainForm, orderOf: orderOfPages },
  "siaran-entry": { extension: "yaml", form: entryForm, orderOf: orderOfEntries },
  "siaran-site": { extension: "yaml", form: siteForm, orderOf: orderOfSite },
} as const satisfies Readonly<Record<string, FileFormat>>;

export type FormatName = keyof typeof formats;

/**
 * The values of a file as a form shows them; the text below the front matter is under `body`, without the empty lines
 * around it.
 * @throws Error where the file cannot be read, with the fault in Indonesian.
 */
export function readEntry(file: string, name: FormatName): PlainMap {
  const { extension, form } = formats[name];
  const { block, body } = takeApart(readLines(file).text, extension);
  const values = form.show(readMap(block));
  return extension === "md" ? { ...values, body: body.trim() } : values;
}

/**
 * The file with the values of a form: only what changed is written anew. Keys that begin with `_` are the form's own.
 * @param before the file as it was; empty for a new one.
 * @throws Error where nothing can be written that says what the form does: then nothing may be written.
 */
export function writeEntry(before: string, values: PlainMap, name: FormatName): string {
  const { extension, form, orderOf } = formats[name];
  const own = Object.fromEntries(Object.entries(values).filter(([key]) => !key.startsWith("_")));
  const { body: words, ...keys }: Record<string, unknown> = own;
  const written = extension === "md" ? keys : own;
  if (before.trim() === "") {
    const yaml = applySplices("\n", editYaml("\n", form.write(written, {}), orderOf)).slice(1);
    const text = String(words ?? "").trim();
    return extension === "md" ? `---\n${yaml}---\n${text === "" ? "" : `\n${text}\n`}` : yaml;
  }
  const { text, splice } = readLines(before);
  const { block, blockOffset, body, bodyOffset } = takeApart(text, extension);
  const map = form.write(written, readMap(block));
  const splices = editYaml(block, map, orderOf).map((one) => moved(one, blockOffset));
  if (extension === "md") splices.push(...editBody(body, bodyOffset, typeof words === "string" ? words : ""));
  return splice(splices);
}

function moved({ start, end, text }: Splice, by: number): Splice {
  return { start: start + by, end: end + by, text };
}

function editBody(body: string, offset: number, words: string): readonly Splice[] {
  const before = body.trim();
  const after = words.trim();
  if (after === before) return [];
  if (before === "") return [{ start: offset, end: offset + body.length, text: `\n${after}\n` }];
  return [spliceBetween(before, after, offset + body.indexOf(before))];
}

/** A file in its parts; one that is YAML throughout has no text below. */
function takeApart(text: string, extension: FileFormat["extension"]) {
  if (extension === "yaml") return { block: text, blockOffset: 0, body: "", bodyOffset: text.length };
  const faults: Diagnostic[] = [];
  const parts = splitFrontMatter({ file: "", text }, reportInto(faults, "id"));
  if (!parts) throw faultOf(faults);
  return parts;
}

function readMap(block: string): PlainMap {
  const map = readPlainMap(block);
  if (map) return map;
  const faults: Diagnostic[] = [];
  parseYaml({ file: "", text: block }, block, 0, reportInto(faults, "id"));
  throw faultOf(faults);
}

function faultOf(faults: readonly Diagnostic[]): Error {
  const [fault] = faults;
  return new Error(fault ? `${fault.message} (baris ${fault.place.line})` : "Berkas ini tidak dapat dibaca");
}
