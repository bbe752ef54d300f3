import { isMap, isScalar, isSeq, type ParsedNode, parseDocument } from "yaml";

/** The keys and places in lists that lead to what stands at a place in a text in YAML; empty where nothing does. */
export function pathAt(text: string, offset: number): readonly (string | number)[] {
  const { contents } = parseDocument(text, { version: "1.2", schema: "core", logLevel: "error" });
  return contents === null ? [] : within(contents, offset);
}

function within(node: ParsedNode, offset: number): readonly (string | number)[] {
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.source ?? key.value) : String(key);
      if (holds(key, offset)) return [name];
      if (value && holds(value, offset)) return [name, ...within(value, offset)];
    }
  }
  if (isSeq<ParsedNode>(node)) {
    const at = node.items.findIndex((item) => holds(item, offset));
    const item = node.items[at];
    if (item) return [at, ...within(item, offset)];
  }
  return [];
}

function holds({ range }: ParsedNode, offset: number): boolean {
  return range[0] <= offset && offset <= range[1];
}
