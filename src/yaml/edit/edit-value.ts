import { isMap, isScalar, isSeq, type ParsedNode } from "yaml";
import type { EditValue } from "./edit-context.ts";
import { editList } from "./edit-list.ts";
import { editMap } from "./edit-map.ts";
import { editScalar } from "./edit-scalar.ts";
import { isPlainMap, saysSame } from "./same-value.ts";

/** Edits a map key by key, a list item by item, and a text in its own way of being written. */
export const editValue: EditValue = (node, value, place, context) => {
  const isMeant = context.orderOf(place.path) === undefined;
  if (saysSame(node.toJSON(), value) && !isMeant) return [];
  if (isMap<ParsedNode, ParsedNode | null>(node) && isPlainMap(value))
    return editMap(node, value, place, context);
  if (isSeq<ParsedNode>(node) && Array.isArray(value)) return editList(node, value, place, context);
  const isSimple = !isPlainMap(value) && !Array.isArray(value);
  if (isScalar(node) && isSimple && node.range[1] > node.range[0])
    return editScalar(node, value, { ...context, ...place });
  return undefined;
};
