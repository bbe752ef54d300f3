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
  const sums = [0];
  for (const key of keys) sums.push((sums.at(-1) ?? 0) + (sizes.get(key) ?? 0));
  const sizeOf = ({ from, to }: Stretch) => (sums[to] ?? 0) - (sums[from] ?? 0);
  const stretches = pack({ start: "", from: 0, to: keys.length }, keys, sizeOf);
  return stretches.map(({ start, from, to }) => ({ start, keys: keys.slice(from, to) }));
}

/** Keys in their order that have a beginning. */
interface Stretch {
  readonly start: string;
  readonly from: number;
  readonly to: number;
}

function pack(whole: Stretch, keys: readonly string[], sizeOf: (stretch: Stretch) => number): Stretch[] {
  const { start, from, to } = whole;
  if (from === to) return [];
  if (sizeOf(whole) <= limit || to - from === 1) return [whole];
  const packed: Stretch[] = [];
  let gathered: Stretch | undefined;
  for (const part of parts(whole, keys)) {
    const inner = part.start === start ? [part] : pack(part, keys, sizeOf);
    const [only] = inner;
    const joined: Stretch | undefined = gathered && only && { ...gathered, to: only.to };
    if (inner.length === 1 && joined && sizeOf(joined) <= limit) gathered = joined;
    else {
      if (gathered) packed.push(gathered);
      gathered = inner.length === 1 ? only : undefined;
      if (inner.length > 1) packed.push(...inner);
    }
  }
  return gathered ? [...packed, gathered] : packed;
}

/** The keys by one letter more. */
function parts({ start, from, to }: Stretch, keys: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  const startOf = (place: number) => keys[place]?.slice(0, start.length + 1) ?? "";
  for (let begin = from; begin < to; ) {
    const letters = startOf(begin);
    let end = begin + 1;
    while (end < to && startOf(end) === letters) end += 1;
    found.push({ start: letters, from: begin, to: end });
    begin = end;
  }
  return found;
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
