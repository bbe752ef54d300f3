import { eachNumber, readNumbers, writeNumbers } from "./numbers.ts";

/** How much a release is about a word: it stands in the text, there more than once, in the summary, in the title. */
export type Impact = 0 | 1 | 2 | 3;

/** A release in which a word stands, as one number: four times its rank, and the impact. Ranks count from the oldest. */
export type Posting = number;

export const impacts = 4;

/** @returns the rank of a posting. */
export function rankOf(posting: Posting): number {
  return Math.floor(posting / impacts);
}

/** @returns the impact of a posting. */
export function impactOf(posting: Posting): number {
  return posting % impacts;
}

/** Writes postings in the order of their ranks: each as the difference of ranks, and the impact. */
export function writePostings(postings: readonly Posting[]): string {
  let last = 0;
  return writeNumbers(
    postings.map((posting) => {
      const rank = rankOf(posting);
      const step = (rank - last) * impacts + impactOf(posting);
      last = rank;
      return step;
    }),
  );
}

/** Reads what {@link writePostings} wrote. */
export function readPostings(text: string): Posting[] {
  let rank = 0;
  return readNumbers(text).map((step) => {
    rank += rankOf(step);
    return rank * impacts + impactOf(step);
  });
}

/** Whether the ranks of all written postings are kept: of a large index nearly all are, and reading them takes long. */
export function keepsRanks(text: string, keeps: (rank: number) => boolean): boolean {
  let rank = 0;
  let isKept = true;
  eachNumber(text, (step) => {
    rank += rankOf(step);
    isKept &&= keeps(rank);
  });
  return isKept;
}
