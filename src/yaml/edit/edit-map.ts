import { isScalar, type ParsedNode, type YAMLMap } from "yaml";
import { lineEnd, type Splice } from "../../base/splices.ts";
import type { EditContext, ValuePlace } from "./edit-context.ts";
import {
  beginsLine,
  behindColon,
  columnOf,
  endOfPair,
  nextLine,
  type ReadPair,
  startOf,
  startWithNotes,
} from "./extent.ts";
import { printInBlock, printInFlow, printPair, printPairInFlow } from "./print-value.ts";
import { isNothing, type PlainMap, saysSame } from "./same-value.ts";

type ReadMap = YAMLMap<ParsedNode, ParsedNode | null>;

/** What must change in a map so that it says something else. */
export function editMap(
  map: ReadMap,
  values: PlainMap,
  place: ValuePlace,
  context: EditContext,
): readonly Splice[] | undefined {
  const pairs = map.items.map(asRead);
  if (isReordered(pairs.map(keyOf), values, context.orderOf(place.path))) return undefined;
  const known = new Set(pairs.map(keyOf));
  const added = Object.keys(values).filter((key) => !known.has(key) && !isNothing(values[key]));
  const isGone = (pair: ReadPair) => isNothing(values[keyOf(pair)]) && !isNothing(pair.value?.toJSON());
  // Of a map within a file, what is left without any key goes as a whole.
  if (place.path.length > 0 && pairs.every(isGone)) return undefined;
  const changed = pairs.flatMap((pair, at): readonly Splice[] => {
    if (isGone(pair)) return removePair(pairs, at, map.flow === true, context.text);
    return changePair(pair, values[keyOf(pair)], { map, place, context });
  });
  const last = pairs.filter((pair) => !isGone(pair));
  return [
    ...changed,
    ...added.map((key) => insertPair(key, values, { map, pairs, kept: last, place, context })),
  ];
}

interface MapPlace {
  readonly map: ReadMap;
  readonly place: ValuePlace;
  readonly context: EditContext;
}

function changePair(pair: ReadPair, value: unknown, { map, place, context }: MapPlace): readonly Splice[] {
  const { text } = context;
  const key = keyOf(pair);
  const isMeant = context.orderOf([...place.path, key]) === undefined;
  if (saysSame(pair.value?.toJSON(), value) && !isMeant) return [];
  const start = startOf(pair.key);
  const inner = {
    path: [...place.path, key],
    indent: columnOf(text, start),
    isInFlow: place.isInFlow || map.flow === true,
  };
  const edited = pair.value && context.edit(pair.value, value, inner, context);
  if (edited) return edited;
  const behind = behindColon(pair.key, text);
  const end = endOfPair(pair, text);
  if (inner.isInFlow) return [{ start: behind, end, text: ` ${printInFlow(value)}` }];
  const [first = "", ...rest] = printInBlock(value, inner.indent).split("\n");
  // A note behind the value stays in its line.
  const isOneLine = lineEnd(text, behind) >= end;
  const note = isOneLine ? text.slice(end, lineEnd(text, end)) : "";
  return [{ start: behind, end: end + note.length, text: [first + note, ...rest].join("\n") }];
}

/** A key goes with its own note; that at the beginning of a file is about all of it. */
function removePair(pairs: readonly ReadPair[], at: number, isFlow: boolean, text: string): Splice[] {
  const pair = pairs[at];
  if (!pair) return [];
  const start = startOf(pair.key);
  const end = endOfPair(pair, text);
  const next = pairs[at + 1];
  if (isFlow) {
    const before = pairs[at - 1];
    if (next) return [{ start, end: startOf(next.key), text: "" }];
    return [{ start: before ? endOfPair(before, text) : start, end, text: "" }];
  }
  if (!beginsLine(text, start)) {
    // The first key of an item stands behind its dash, and what follows takes its place.
    const rest = text.slice(nextLine(text, end));
    return [{ start, end: text.length - rest.trimStart().length, text: "" }];
  }
  const isFirstOfFile =
    at === 0 &&
    text
      .slice(0, start)
      .replace(/^\s*#.*$/gm, "")
      .trim() === "";
  const from = isFirstOfFile ? start - columnOf(text, start) : startWithNotes(text, start);
  const to = nextLine(text, end);
  // Behind the last line there is no line break that could go; the one before goes in its stead.
  return [{ start: to === end && from > 0 ? from - 1 : from, end: to, text: "" }];
}

interface InsertPlace extends MapPlace {
  readonly pairs: readonly ReadPair[];
  /** Those that stay. */
  readonly kept: readonly ReadPair[];
}

function insertPair(key: string, values: PlainMap, { map, kept, place, context }: InsertPlace): Splice {
  const { text, orderOf } = context;
  const value = values[key];
  const order = orderOf(place.path) ?? Object.keys(values);
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const before = kept.findLast((pair) => order.includes(keyOf(pair)) && rank(keyOf(pair)) < rank(key));
  const [first] = kept;
  const follows =
    before ?? (order.includes(key) && first && rank(keyOf(first)) > rank(key) ? undefined : kept.at(-1));
  if (map.flow) {
    const printed = printPairInFlow(key, value);
    if (follows) return at(endOfPair(follows, text), `, ${printed}`);
    return at(first ? startOf(first.key) : (map.range?.[0] ?? 0) + 1, first ? `${printed}, ` : printed);
  }
  const indent = first ? columnOf(text, startOf(first.key)) : place.indent;
  const printed = printPair(key, value, indent);
  if (follows) {
    const end = endOfPair(follows, text);
    const line = nextLine(text, end);
    if (line === text.length && text.at(-1) !== "\n") return at(line, `\n${" ".repeat(indent)}${printed}`);
    return at(line, `${" ".repeat(indent)}${printed}\n`);
  }
  const start = first ? startOf(first.key) : 0;
  return at(start, `${printed}\n${" ".repeat(indent)}`);
}

/** Whether keys that were there stand in another order, where their order says something. */
function isReordered(
  before: readonly string[],
  values: PlainMap,
  order: readonly string[] | undefined,
): boolean {
  if (order !== undefined) return false;
  const after = Object.keys(values).filter((key) => before.includes(key));
  return before.filter((key) => after.includes(key)).some((key, index) => key !== after[index]);
}

function at(start: number, text: string): Splice {
  return { start, end: start, text };
}

function keyOf({ key }: ReadPair): string {
  return isScalar(key) ? String(key.source ?? key.value) : key.toString();
}

function asRead(pair: ReadMap["items"][number]): ReadPair {
  return pair;
}
