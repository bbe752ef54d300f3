import type { Entry, IndexKind, Thing } from "./index-kind.ts";

/** Entries of the register by the keys of their indexes and their ids, in the order of the ids. */
export type Entries = ReadonlyMap<string, ReadonlyMap<string, Entry>>;

/** Things by the keys of their indexes and their ids, in the order of the index. */
export type Things = ReadonlyMap<string, ReadonlyMap<string, Thing>>;

/** The entries of one index. */
export function entriesOf<E extends Entry>(entries: Entries, index: IndexKind<E, Thing>): E[] {
  return [...(entries.get(index.key)?.values() ?? [])].filter((entry) => index.isEntry(entry));
}

/** The entry of an index with an id. */
export function findEntry<E extends Entry>(
  entries: Entries,
  index: IndexKind<E, Thing>,
  id: string,
): E | undefined {
  const entry = entries.get(index.key)?.get(id);
  return entry && index.isEntry(entry) ? entry : undefined;
}

/** The things of one index. */
export function thingsOf<T extends Thing>(things: Things, index: IndexKind<Entry, T>): T[] {
  return [...(things.get(index.key)?.values() ?? [])].filter((thing) => index.isThing(thing));
}

/** The thing of an index with an id. */
export function findThing<T extends Thing>(
  things: Things,
  index: IndexKind<Entry, T>,
  id: string,
): T | undefined {
  const thing = things.get(index.key)?.get(id);
  return thing && index.isThing(thing) ? thing : undefined;
}
