import { readNumbers, writeNumbers } from "./numbers.ts";

/** How much a release is about a word: it stands in the text, there more than once, in the summary, in the title. */
export type Impact = 0 | 1 | 2 | 3;

/** A release in which a word stands, as one number: four times its rank, and the impact. Ranks count from the oldest. */
export type Posting = number;

export const impacts = 4;

/** @returns the rank of a posting. */
export function rankOf(posting: Posting): number {
  return posting >> 2;
}

/** @returns the impact of a posting. */
export function impactOf(posting: Posting): number {
  return posting & 3;
}

/** Writes postings in the order of their ranks: each as the difference of ranks, and the impact. */
export function writePostings(postings: readonly Posting[]): string {
  let last = 0;
  return writeNumbers(
    postings.map((posting) => {
      const step = posting - last * impacts;
      last = rankOf(posting);
      return step;
    }),
  );
}

/** Reads what {@link writePostings} wrote. */
export function readPostings(text: string): Posting[] {
  let rank = 0;
  return readNumbers(text).map((step) => {
    const posting = step + rank * impacts;
    rank = rankOf(posting);
    return posting;
  });
}

/**
 * Gives written postings other ranks.
 * @param places the new rank of each old one; `undefined` where a release has none.
 * @returns the very same text where all keep theirs.
 */
export function movePostings(text: string, places: readonly (number | undefined)[]): string {
  const moved: Posting[] = [];
  let isMoved = false;
  for (const posting of readPostings(text)) {
    const rank = rankOf(posting);
    const place = places[rank];
    isMoved ||= place !== rank;
    if (place !== undefined) moved.push(place * impacts + impactOf(posting));
  }
  return isMoved ? writePostings(sortPostings(moved)) : text;
}

/** Written postings with those of other releases among them. */
export function mergePostings(written: string, others: string): string {
  const added = readPostings(others);
  const merged: Posting[] = [];
  let place = 0;
  for (const posting of readPostings(written)) {
    for (let next = added[place]; next !== undefined && next < posting; next = added[place]) {
      merged.push(next);
      place += 1;
    }
    merged.push(posting);
  }
  return writePostings([...merged, ...added.slice(place)]);
}

/** Postings in the order of their ranks. */
export function sortPostings(postings: Posting[]): Posting[] {
  const isSorted = postings.every((posting, place) => place === 0 || (postings[place - 1] ?? 0) < posting);
  return isSorted ? postings : postings.sort((one, other) => one - other);
}
