/** What the second thread says of the published files. */
export interface Marked {
  /** The mark of all other files (see {@link markFiles}). */
  readonly mark: string;
  /** Which of the files that were to be looked at one by one are there. */
  readonly present: readonly string[];
}

/**
 * Tells one set of files from another, in whatever order a folder lists them: by their number and the sums of two
 * hashes of each path (FNV-1a with 32 bits, by draft-eastlake-fnv, from two beginnings).
 */
export function markFiles(paths: Iterable<string>): string {
  let count = 0;
  let sum = 0;
  let otherSum = 0;
  for (const path of paths) {
    count += 1;
    let one: number = beginnings[0];
    let other: number = beginnings[1];
    for (let at = 0; at < path.length; at += 1) {
      const unit = path.charCodeAt(at);
      one = Math.imul(one ^ unit, prime);
      other = Math.imul(other ^ unit, prime);
    }
    sum = (sum + one) >>> 0;
    otherSum = (otherSum + other) >>> 0;
  }
  return `${count} ${sum} ${otherSum}`;
}

const prime = 0x01000193;

/** The offset basis of FNV-1a, and a second one for the other sum. */
const beginnings = [0x811c9dc5, 0x5bd1e995] as const;
