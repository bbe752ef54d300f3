import type { Impact, Posting } from "./postings.ts";
import { impacts, mergePostings, movePostings, sortPostings, writePostings } from "./postings.ts";
import { keyOfTerm } from "./terms.ts";
import { readForms, writeForms } from "./word-lines.ts";

/** The forms of all words with their postings, written as in the index (see `word-lines.ts`), by their stem. */
export type WordIndex = Map<string, string>;

/** Words of releases by rank. */
export type RankedWords = ReadonlyMap<number, ReadonlyMap<string, Impact>>;

/** Gathers postings, from one thread or several, in any order. */
export interface WordCollector {
  add(rank: number, words: ReadonlyMap<string, Impact>): void;
  /** What was gathered, as plain data for another thread; of it nothing is kept. */
  take(): CollectedWords;
}

export interface CollectedWords {
  readonly ranks: readonly number[];
  readonly terms: readonly (readonly [term: string, postings: string])[];
}

export function collectWords(): WordCollector {
  const terms = new Map<string, Posting[]>();
  const ranks = new Set<number>();
  return {
    add: (rank, words) => {
      ranks.add(rank);
      for (const [term, impact] of words) {
        const postings = terms.get(term);
        if (postings) postings.push(rank * impacts + impact);
        else terms.set(term, [rank * impacts + impact]);
      }
    },
    take: () => {
      const taken = [...terms].map(
        ([term, postings]) => [term, writePostings(sortPostings(postings))] as const,
      );
      const result = { ranks: [...ranks], terms: taken };
      terms.clear();
      ranks.clear();
      return result;
    },
  };
}

/** Adds what was gathered to an index. */
export function addWords(index: WordIndex, { terms }: CollectedWords): void {
  const touched = new Map<string, Map<string, string>>();
  for (const [term, postings] of terms) {
    const key = keyOfTerm(term);
    const forms = touched.get(key) ?? readForms(index.get(key) ?? "");
    touched.set(key, forms);
    const known = forms.get(term);
    forms.set(term, known === undefined ? postings : mergePostings(known, postings));
  }
  for (const [key, forms] of touched) index.set(key, writeForms(forms));
}

/**
 * Gives the releases of an index other ranks.
 * @param places the new rank of each old one; `undefined` where the release is gone or its words are others now.
 */
export function moveRanks(index: WordIndex, places: readonly (number | undefined)[]): void {
  if (places.every((place, rank) => place === rank)) return;
  for (const [key, line] of index) {
    const forms = readForms(line);
    let isMoved = false;
    for (const [form, written] of forms) {
      const moved = movePostings(written, places);
      if (moved === written) continue;
      isMoved = true;
      if (moved === "") forms.delete(form);
      else forms.set(form, moved);
    }
    if (forms.size === 0) index.delete(key);
    else if (isMoved) index.set(key, writeForms(forms));
  }
}
