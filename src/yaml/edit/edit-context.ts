import type { ParsedNode } from "yaml";
import type { Splice } from "../../base/splices.ts";

/**
 * The order in which the keys of a map are documented, by the path of the map; items of lists add no step. Of a map
 * whose own order says something, it is `undefined`.
 */
export type KeyOrder = (path: readonly string[]) => readonly string[] | undefined;

/** Where a value stands. */
export interface ValuePlace {
  /** Keys that lead to it. */
  readonly path: readonly string[];
  /** Blanks before the key or the dash that it belongs to. */
  readonly indent: number;
  /** Whether it stands between brackets or braces. */
  readonly isInFlow: boolean;
}

/** What editing the YAML of a text needs to know everywhere in it. */
export interface EditContext {
  readonly text: string;
  readonly orderOf: KeyOrder;
  /** Edits whatever is within. */
  readonly edit: EditValue;
}

/**
 * What must change so that a value that was read becomes another.
 * @returns `undefined` where another kind of value must be written in its place.
 */
export type EditValue = (
  node: ParsedNode,
  value: unknown,
  place: ValuePlace,
  context: EditContext,
) => readonly Splice[] | undefined;
