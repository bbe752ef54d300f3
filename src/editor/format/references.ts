import type { IndexKind } from "../../indexes/index-kind.ts";
import { isNothing, isPlainMap, type PlainMap } from "../../yaml/edit/same-value.ts";

/** The key of a form in which it is said what the entries of an index are called in this release. */
export function keyOfNames({ key }: Pick<IndexKind, "key">): string {
  return `${key}_as`;
}

/** The ids of the entries that a release names, and what they are called there. */
export function showReferences(items: unknown): { readonly ids: unknown; readonly names: PlainMap } {
  if (!Array.isArray(items)) return { ids: items, names: {} };
  const names = items.flatMap((item: unknown) =>
    isPlainMap(item) && !isNothing(item.as) ? [[idOf(item), item.as] as const] : [],
  );
  return { ids: items.map(idOf), names: Object.fromEntries(names) };
}

/** The entries as the file names them: an id alone or in a map, as it was. */
export function writeReferences(ids: unknown, names: PlainMap, before: unknown): unknown {
  if (!Array.isArray(ids)) return ids;
  const known: readonly unknown[] = Array.isArray(before) ? before : [];
  return ids.map((id: unknown) => {
    const item = known.find((one) => idOf(one) === id);
    const { [String(id)]: name } = names;
    if (isPlainMap(item)) return { ...item, as: name };
    return isNothing(name) ? id : { id, as: name };
  });
}

function idOf(item: unknown): unknown {
  return isPlainMap(item) && typeof item.id === "string" ? item.id.trim() : item;
}
