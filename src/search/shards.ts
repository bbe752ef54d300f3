/** Entries of a map that are published together: a file is named for where it begins. */
export interface Shard {
  /** No key in it comes before this, and no key of the next shard comes before the beginning of that. */
  readonly start: string;
  readonly keys: readonly string[];
}

/** Characters that a shard should have at most: some 7 kB when they are sent. */
const limit = 14_000;

/**
 * Parts keys into shards by their first letters. Where a key comes to stand depends only on keys with the same
 * beginning, so that a change of one word moves few others; a large one stands alone.
 * @param sizes the characters that each key takes.
 */
export function packShards(sizes: ReadonlyMap<string, number>): Shard[] {
  const keys = [...sizes.keys()].sort();
  return pack(keys, "", (some) => some.reduce((sum, key) => sum + (sizes.get(key) ?? 0), 0));
}

function pack(keys: readonly string[], prefix: string, size: (keys: readonly string[]) => number): Shard[] {
  if (keys.length === 0) return [];
  if (size(keys) <= limit || keys.length === 1) return [{ start: prefix, keys }];
  const groups = groupByStart(keys, prefix.length + 1);
  const shards: Shard[] = [];
  let gathered: Shard | undefined;
  for (const [start, group] of groups) {
    const inner = start === prefix ? [{ start, keys: group }] : pack(group, start, size);
    const [only] = inner;
    if (inner.length > 1 || !only) {
      if (gathered) shards.push(gathered);
      gathered = undefined;
      shards.push(...inner);
    } else if (gathered && size(gathered.keys) + size(only.keys) <= limit) {
      gathered = { start: gathered.start, keys: [...gathered.keys, ...only.keys] };
    } else {
      if (gathered) shards.push(gathered);
      gathered = only;
    }
  }
  return gathered ? [...shards, gathered] : shards;
}

function groupByStart(keys: readonly string[], length: number): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const start = key.slice(0, length);
    const group = groups.get(start);
    if (group) group.push(key);
    else groups.set(start, [key]);
  }
  return groups;
}

/** The shards in which keys with a beginning can stand, by their beginnings in order. */
export function shardsFor(starts: readonly string[], prefix: string): string[] {
  const first = shardOf(starts, prefix);
  return starts.filter((start) => start === first || start.startsWith(prefix));
}

/** The shard in which a key can stand, by their beginnings in order. */
export function shardOf(starts: readonly string[], key: string): string | undefined {
  return starts.filter((start) => start <= key).pop();
}

/** The name of a file for a shard: letters that file systems tell apart badly are written as numbers. */
export function shardName(start: string): string {
  return `_${start.replace(/[^a-z0-9]/g, (letter) => `-${letter.charCodeAt(0).toString(16)}-`)}`;
}
