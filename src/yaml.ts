import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import type { Report } from "./faults.ts";
import { type Place, placeAt, type Source } from "./source.ts";

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
  const document = parseDocument(text, { version: "1.2", schema: "core", prettyErrors: false });
  const context = { source, offset, document };
  for (const error of document.errors) {
    const [start, end] = error.pos;
    report("yaml-invalid", placeAt(source, offset + start, offset + end), { problem: error.message });
  }
  let sound = document.errors.length === 0;
  visit(document, (_, node) => {
    if (!isNode(node) || !(isAlias(node) || node.anchor)) return;
    report("yaml-alias", placeOfNode(context, node), {});
    sound = false;
  });
  return sound ? dataOf(context, document.contents) : undefined;
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

function placeOfNode({ source, offset }: Context, node: unknown): Place {
  const range = isNode(node)
    ? (node as Node).range
    : isPair(node) && isNode(node.key)
      ? node.key.range
      : null;
  return range ? placeAt(source, offset + range[0], offset + range[1]) : placeAt(source, offset);
}
