import { isMap, isNode, isSeq, type ParsedNode, parseDocument, visit, type YAMLMap } from "yaml";
import { applySplices, type Splice } from "../../base/splices.ts";
import type { EditContext, KeyOrder } from "./edit-context.ts";
import { editMap } from "./edit-map.ts";
import { editValue } from "./edit-value.ts";
import { endOfPair, startOf } from "./extent.ts";
import { inKeyOrder } from "./in-key-order.ts";
import { printPair } from "./print-value.ts";
import { isNothing, isPlainMap, type PlainMap, saysSame, withoutNothing } from "./same-value.ts";

/** Reads the map that a text in YAML is; `undefined` where it is none, or no YAML. */
export function readPlainMap(text: string): PlainMap | undefined {
  const document = read(text);
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  const value: unknown = document.contents === null ? {} : document.toJS({ maxAliasCount: 0 });
  return isPlainMap(value) ? value : undefined;
}

/**
 * What must change in a text in YAML so that it says something else. All that stays the same is not touched: notes,
 * order, quotation marks, forms of lists. A key that says nothing any more goes, with its own note.
 * @param orderOf where a new key belongs.
 * @throws where the text is no map, or where no edit makes it say what is wanted: nothing may be written then.
 */
export function editYaml(text: string, values: PlainMap, orderOf: KeyOrder): readonly Splice[] {
  const before = readPlainMap(text);
  if (!before) throw new Error("the text is no map in YAML");
  const map = mapIn(text);
  const ordered = inKeyOrder(values, orderOf);
  for (const edit of [fine, coarse, anew]) {
    const splices = map ? edit(map, ordered, { text, orderOf, edit: editValue }) : printed(text, ordered);
    const after = splices && readPlainMap(applySplices(text, splices));
    if (splices && after && saysExactly(after, values)) return splices;
  }
  throw new Error("the change cannot be written into the text");
}

/** Whether every text is the same letter for letter but for blanks around it, which forms cut off. */
function saysExactly(after: PlainMap, values: PlainMap): boolean {
  return saysSame(withoutNothing(after), withoutNothing(values));
}

type ReadMap = YAMLMap<ParsedNode, ParsedNode | null>;

function read(text: string) {
  return parseDocument(text, { version: "1.2", schema: "core", prettyErrors: false, logLevel: "error" });
}

function mapIn(text: string): ReadMap | undefined {
  const { contents } = read(text);
  return isMap<ParsedNode, ParsedNode | null>(contents) ? contents : undefined;
}

function fine(map: ReadMap, values: PlainMap, context: EditContext): readonly Splice[] | undefined {
  return editMap(map, values, { path: [], indent: 0, isInFlow: false }, context);
}

/** Each key that changes is written anew with all that is in it. */
function coarse(map: ReadMap, values: PlainMap, context: EditContext): readonly Splice[] | undefined {
  const { text } = context;
  if (map.flow) return undefined;
  const kept: Record<string, unknown> = { ...values };
  const rewritten = map.items.flatMap((pair): Splice[] => {
    const key = String(pair.key.toJSON());
    const [before, after] = [pair.value?.toJSON(), values[key]];
    const isCollection = isMap(pair.value) || isSeq(pair.value);
    if (saysSame(before, after) || isNothing(after) || (isNothing(before) && !isCollection)) return [];
    kept[key] = before;
    return [{ start: startOf(pair.key), end: endOfPair(pair, text), text: printPair(key, after, 0) }];
  });
  const others = fine(map, kept, context);
  return others && [...rewritten, ...others];
}

/** All is written anew, where no note of anybody is lost by it. */
function anew(map: ReadMap, values: PlainMap, { text }: EditContext): readonly Splice[] | undefined {
  const last = map.items.at(-1);
  const start = map.range?.[0] ?? 0;
  const end = map.flow || !last ? (map.range?.[1] ?? start) : endOfPair(last, text);
  if (hasNotes(map)) return undefined;
  return [{ start, end, text: linesOf(values).join("\n") }];
}

function hasNotes(map: ReadMap): boolean {
  let found = false;
  visit(map, (_, node) => {
    if (isNode(node) && (node.comment || node.commentBefore)) found = true;
  });
  return found;
}

function linesOf(values: PlainMap): string[] {
  return Object.entries(values).flatMap(([key, value]) =>
    isNothing(value) ? [] : [printPair(key, value, 0)],
  );
}

/** A text in which there is no key yet. */
function printed(text: string, values: PlainMap): readonly Splice[] {
  const lines = linesOf(values);
  // Between delimiters, the last line has no line break of its own.
  const isOpen = !text.endsWith("\n");
  return [
    {
      start: text.length,
      end: text.length,
      text: isOpen ? `\n${lines.join("\n")}` : `${lines.join("\n")}\n`,
    },
  ];
}
