import {
  Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import { once } from "../base/remember.ts";
import { type Place, placeAt, type Source } from "../base/source.ts";
import type { Report } from "../diagnostics/faults.ts";
import { yamlProblem } from "../diagnostics/yaml-problems.ts";
import { type QuickMap, readQuickYaml } from "./quick-yaml.ts";

type Path = readonly (string | number)[];

/** Data read from YAML that remembers where each value stands. */
export interface YamlData {
  /** Plain data; dates are left as texts. */
  readonly value: unknown;
  /** Entries of a map in the order they were written; none where the data is not a map. */
  entries(): { readonly key: string; readonly data: YamlData }[];
  /** The place of the value at a path, or of the nearest enclosing one where there is none. */
  place(path?: Path): Place;
  /** The place of the key that the path ends in, so that a message about an entry points at its name. */
  placeOfKey(path: Path): Place;
}

interface Context {
  readonly source: Source;
  readonly offset: number;
  readonly document: Document;
}

/**
 * Parses YAML 1.2 with the core schema, in which dates stay texts. Faults of syntax are reported where they
 * stand, and so are anchors and aliases: a few lines of them can grow to gigabytes.
 * @param offset where `text` begins in the source.
 * @returns the data, or `undefined` where it cannot be used.
 */
export function parseYaml(
  source: Source,
  text: string,
  offset: number,
  report: Report,
): YamlData | undefined {
  const plain = readQuickYaml(text);
  if (plain) {
    return new PlainData(
      plain,
      once(() => {
        const document = readDocument(text);
        return dataOf({ source, offset, document }, document.contents);
      }),
    );
  }
  const document = readDocument(text);
  const context = { source, offset, document };
  // A warning stands for a tag that nobody knows, and the tagged word would be dropped.
  const errors = [...document.errors, ...document.warnings];
  const lines = new Set<number>();
  for (const error of errors) {
    const place = placeOfError(context, error, text);
    // What follows on a line, or once the document has ended, is the echo of the first error.
    if (lines.has(place.line) || (lines.size > 0 && /in YAML stream/.test(error.message))) continue;
    lines.add(place.line);
    // A line that fits nowhere although it is sound begins too far left or right.
    const isStrayLine = error.code === "UNEXPECTED_TOKEN" && place.column === 1;
    report("yaml-invalid", place, yamlProblem(isStrayLine ? "BAD_INDENT" : error.code, error.message));
  }
  let sound = errors.length === 0;
  visit(document, (_, node) => {
    if (!isNode(node) || !(isAlias(node) || node.anchor)) return;
    report("yaml-alias", placeOfAnchor(context, node, text), {});
    sound = false;
  });
  if (!sound) return undefined;
  if (/[ \t]#/.test(text)) reportCuts(context, text, report);
  return dataOf(context, document.contents);
}

/** Keys whose values are sentences: what stands behind them was most likely one too. */
const sentences: ReadonlySet<string> = new Set([
  "title",
  "summary",
  "alt",
  "caption",
  "note",
  "reason",
  "description",
]);

/**
 * Reports words behind a text that YAML takes for a note. `#1` and `#tag` belong to the text; with a blank behind it
 * the mark begins a note as people write them, but not in a sentence. Imports mark what is uncertain.
 */
function reportCuts({ source, offset, document }: Context, text: string, report: Report): void {
  visit(document, {
    Scalar: (_, node, ancestors) => {
      const [, end] = node.range ?? [];
      if (end === undefined || node.type !== "PLAIN" || typeof node.value !== "string") return;
      const [whole, lost = "", blank = ""] =
        /^[ \t]+(#([ \t]?)[^\n]*)/.exec(text.slice(end, end + 2000)) ?? [];
      if (whole === undefined || /^#+\s*(?:$|tidak pasti:)/.test(lost)) return;
      const pair = ancestors.findLast(isPair);
      if (blank !== "" && !sentences.has(keyText(pair?.key))) return;
      const start = offset + end + whole.indexOf("#");
      report("value-cut", placeAt(source, start, start + lost.trimEnd().length), { lost: lost.trimEnd() });
    },
  });
}

function readDocument(text: string): Document {
  // Faults are told of at their place; what the library would print has neither file nor line.
  return parseDocument(text, { version: "1.2", schema: "core", prettyErrors: false, logLevel: "error" });
}

/**
 * Data that was read without a document. Places are asked for where there is something to report, which is rare:
 * only then is the document made. A class, because closures would take several times the memory for each value.
 */
class PlainData implements YamlData {
  readonly value: unknown;
  readonly #read: () => YamlData;

  constructor(value: unknown, read: () => YamlData) {
    this.value = value;
    this.#read = read;
  }

  entries(): { readonly key: string; readonly data: YamlData }[] {
    const { value } = this;
    if (!isQuickMap(value)) return [];
    return Object.keys(value).map((key) => ({
      key,
      data: new PlainData(value[key], () => this.#entry(key)),
    }));
  }

  place(path?: Path): Place {
    return this.#read().place(path);
  }

  placeOfKey(path: Path): Place {
    return this.#read().placeOfKey(path);
  }

  #entry(key: string): YamlData {
    const whole = this.#read();
    return whole.entries().find((entry) => entry.key === key)?.data ?? whole;
  }
}

function isQuickMap(value: unknown): value is QuickMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function dataOf(context: Context, node: unknown): YamlData {
  return {
    value: isNode(node) ? node.toJS(context.document) : null,
    entries: () =>
      isMap(node)
        ? node.items.map((pair) => ({
            key: keyText(pair.key),
            data: dataOf(context, pair.value ?? pair.key),
          }))
        : [],
    place: (path = []) => placeOfNode(context, follow(node, path)),
    placeOfKey: (path) => {
      const parent = follow(node, path.slice(0, -1));
      const key = path.at(-1);
      const pair = isMap(parent) ? parent.items.find((item) => keyText(item.key) === String(key)) : undefined;
      return placeOfNode(context, pair ? pair.key : parent);
    },
  };
}

/** The node at a path; where the path leads nowhere, the last one on the way. */
function follow(node: unknown, path: Path): unknown {
  let current = node;
  for (const step of path) {
    const next = child(current, step);
    if (next === undefined || next === null) return current;
    current = next;
  }
  return current;
}

function child(node: unknown, step: string | number): unknown {
  if (isMap(node)) {
    const pair = node.items.find((item) => keyText(item.key) === String(step));
    return pair?.value ?? pair?.key;
  }
  return isSeq(node) ? node.items[Number(step)] : undefined;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.source ?? key.value) : isNode(key) ? key.toString() : String(key);
}

/**
 * Where a person looks for an error: an unclosed quotation mark or bracket where it was opened, not where the
 * parser gave up; otherwise from the error to the end of its line.
 */
function placeOfError({ source, offset, document }: Context, error: YAMLError, text: string): Place {
  const [start, end] = error.pos;
  let opened: number | undefined;
  visit(document, (_, node) => {
    const from = isNode(node) ? node.range?.[0] : undefined;
    if (from === undefined || from > start) return;
    if (/^Missing closing/.test(error.message) && isScalar(node) && node.type?.startsWith("QUOTE"))
      opened = from;
    if (/^Flow/.test(error.message) && isCollection(node) && node.flow) opened = from;
  });
  const from = opened ?? start;
  const lineEnd = text.indexOf("\n", from);
  const rest = lineEnd === -1 ? text.length : lineEnd;
  const isPoint = opened !== undefined || end - start <= 1;
  return placeAt(source, offset + from, offset + (isPoint ? rest : Math.min(end, rest)));
}

/** An anchor stands before what it names. */
function placeOfAnchor(context: Context, node: Node, text: string): Place {
  const { source, offset } = context;
  const mark = isAlias(node) ? undefined : `&${node.anchor}`;
  const start = mark === undefined ? -1 : text.lastIndexOf(mark, node.range?.[0]);
  return mark === undefined || start === -1
    ? placeOfNode(context, node)
    : placeAt(source, offset + start, offset + start + mark.length);
}

function placeOfNode({ source, offset }: Context, node: unknown): Place {
  const range = isNode(node)
    ? (node as Node).range
    : isPair(node) && isNode(node.key)
      ? node.key.range
      : null;
  return range ? placeAt(source, offset + range[0], offset + range[1]) : placeAt(source, offset);
}

/** A key of a map to be written, with what is to be said about it. */
export interface YamlField {
  readonly key: string;
  /** Plain data; `null` is written as an empty value. */
  readonly value: unknown;
  /** Said behind the value, or below it where it is a list or a map. */
  readonly comment?: string;
}

/** Writes a map as YAML 1.2, each key on its own line and no line broken. Texts that look like numbers are quoted. */
export function printYaml(fields: readonly YamlField[]): string {
  const document = new Document(Object.fromEntries(fields.map(({ key, value }) => [key, value])), {
    version: "1.2",
    schema: "core",
    aliasDuplicateObjects: false,
  });
  for (const { key, comment } of fields) {
    const node = document.get(key, true);
    if (comment !== undefined && isNode(node)) node.comment = comment.replace(/^(?=.)/gm, " ");
  }
  return document.toString({ nullStr: "", lineWidth: 0, flowCollectionPadding: false });
}

/** A map as YAML with a number as the value of a key, at the end where the key is new; all else stays as it was written. */
export function setNumber(text: string, key: string, value: number): string {
  const line = new RegExp(`^${key}:.*$`, "m");
  if (line.test(text)) return text.replace(line, `${key}: ${value}`);
  return `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${key}: ${value}\n`;
}

/** A map as YAML with one more value in one of its lists, which is begun where there is none; all else stays. */
export function appendToList(text: string, key: string, value: unknown): string {
  const document = parseDocument(text, { version: "1.2", schema: "core" });
  const list = document.get(key);
  if (isSeq(list)) list.add(document.createNode(value));
  else document.set(key, document.createNode([value]));
  return document.toString({ nullStr: "", lineWidth: 0, flowCollectionPadding: false });
}

/** A map as YAML with the value of a key in one of the maps of a list; all else stays. */
export function setInList(
  text: string,
  at: { readonly list: string; readonly index: number; readonly key: string; readonly value: unknown },
): string {
  const document = parseDocument(text, { version: "1.2", schema: "core" });
  document.setIn([at.list, at.index, at.key], at.value);
  return document.toString({ nullStr: "", lineWidth: 0, flowCollectionPadding: false });
}

/** Where the entries of a map stand in a text, in their order: `start` at the key, `end` behind the value. */
export function entryRanges(
  text: string,
): { readonly key: string; readonly start: number; readonly end: number }[] {
  const { contents } = parseDocument(text, { version: "1.2", schema: "core" });
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }) => {
    const start = isNode(key) ? key.range?.[0] : undefined;
    const end = isNode(value) ? value.range?.[1] : isNode(key) ? key.range?.[1] : undefined;
    return start === undefined || end === undefined ? [] : [{ key: keyText(key), start, end }];
  });
}
