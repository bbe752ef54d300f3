import { isCollection, isNode, isScalar, type Pair, type ParsedNode } from "yaml";
import { lineEnd, lineStart } from "../../base/splices.ts";

/** A key of a map with its value, as they were read. */
export type ReadPair = Pair<ParsedNode, ParsedNode | null>;

/** Where a node begins. */
export function startOf(node: ParsedNode): number {
  return node.range[0];
}

/** Where what a node says ends: notes and empty lines behind it are no part of it. */
export function endOf(node: ParsedNode, text: string): number {
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1);
    if (isNode(last)) return endOf(last, text);
    return last ? endOfPair(last, text) : node.range[1];
  }
  const [start, end] = node.range;
  const isBlock = isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
  return isBlock && end > start && text[end - 1] === "\n" ? end - 1 : end;
}

/** Where a key with its value ends. */
export function endOfPair({ key, value }: ReadPair, text: string): number {
  const colon = behindColon(key, text);
  // Nothing stands where the note behind it begins.
  return value && value.range[1] > value.range[0] ? endOf(value, text) : colon;
}

/** The place behind the colon of a key. */
export function behindColon(key: ParsedNode, text: string): number {
  const at = text.indexOf(":", key.range[1]);
  return at === -1 ? key.range[1] : at + 1;
}

/** Where the notes begin that stand directly above a place, each on a line of its own and as far in; else its line. */
export function startWithNotes(text: string, at: number): number {
  let start = lineStart(text, at);
  const indent = text.slice(start, at);
  if (indent.trim() !== "" && !/^\s*-\s*$/.test(indent)) return start;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    const line = text.slice(above, start - 1);
    if (!/^\s*#/.test(line) || line.search(/\S/) !== text.slice(start).search(/[^ ]/)) break;
    start = above;
  }
  return start;
}

/** Blanks before what stands at a place, a dash counting as one. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** Whether nothing but blanks stands before a place in its line. */
export function beginsLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === "";
}

/** The place behind the line break of the line that a place is in. */
export function nextLine(text: string, at: number): number {
  return Math.min(lineEnd(text, at) + 1, text.length);
}
