import { countNumbers } from "./numbers.ts";
import { isThingTerm } from "./terms.ts";
import type { WordIndex } from "./word-index.ts";
import { readForms } from "./word-lines.ts";

/** Shorter words have too many neighbours to guess one. */
export const shortestSpelled = 4;

export interface SpellingLists {
  /** Forms, and how many releases have them. */
  readonly awal: ReadonlyMap<string, number>;
  /** The same written backwards: of a word with one error, the beginning or the end is right. */
  readonly akhir: ReadonlyMap<string, number>;
}

/** All forms of words that a misspelled one may be meant for. */
export function spellingLists(index: WordIndex): SpellingLists {
  const awal = new Map<string, number>();
  const akhir = new Map<string, number>();
  for (const [key, forms] of index) {
    if (isThingTerm(key)) continue;
    for (const [form, postings] of readForms(forms)) {
      if (form.length < shortestSpelled || /\d/.test(form)) continue;
      const rarity = roundCount(countNumbers(postings));
      awal.set(form, rarity);
      akhir.set(backwards(form), rarity);
    }
  }
  return { awal, akhir };
}

/** Rounded down to a power of two, so that one more release leaves most lists as they are. */
function roundCount(count: number): number {
  return 2 ** Math.floor(Math.log2(count));
}

export function backwards(form: string): string {
  let turned = "";
  for (const letter of form) turned = letter + turned;
  return turned;
}
