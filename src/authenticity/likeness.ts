/** Words of a shingle: long enough that two texts of one office share few of them by chance. */
const length = 4;

/** How much two texts have in common. */
export interface Likeness {
  /** Of the shingles of each, the share that the other has too. */
  readonly ofOne: number;
  readonly ofOther: number;
}

/** Compares texts by their shingles: the runs of four words that begin at each word. */
export function likenessOf(one: readonly string[], other: readonly string[]): Likeness {
  const [mine, theirs] = [shinglesOf(one), shinglesOf(other)];
  const shared = [...mine].filter((shingle) => theirs.has(shingle)).length;
  return { ofOne: shared / Math.max(1, mine.size), ofOther: shared / Math.max(1, theirs.size) };
}

function shinglesOf(words: readonly string[]): Set<string> {
  const last = Math.max(1, words.length - length + 1);
  return new Set(Array.from({ length: last }, (_, start) => words.slice(start, start + length).join(" ")));
}
