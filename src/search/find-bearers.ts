import { type FoundThing, thingsWith } from "./find-things.ts";
import type { SearchIndex } from "./open-index.ts";
import { type Posting, rankOf } from "./postings.ts";
import { thingTerm } from "./terms.ts";
import { isCommon } from "./words.ts";

/** The share of the releases with a word that must be about a thing for the word to stand for it. */
const share = 0.8;

/**
 * Things that one word of several stands for, because it is in no other name, and nearly all releases with it are
 * about the thing: "gubernur yulius". "Gerakan" is in the name of one event as well, but in other texts too.
 */
export async function findBearers(index: SearchIndex, words: readonly string[]): Promise<FoundThing[]> {
  if (words.length < 2) return [];
  const found: FoundThing[] = [];
  for (const word of words) {
    const [only, ...others] = isCommon(word) || /\d/.test(word) ? [] : thingsWith(index.directory, word);
    if (!only || others.length > 0) continue;
    const term = thingTerm(only.kind.key, only.thing.id);
    const [forms, things] = await Promise.all([index.forms(word), index.forms(term)]);
    const tagged = ranksOf(things.get(term));
    const spoken = [...ranksOf(forms.get(word))];
    const both = spoken.filter((rank) => tagged.has(rank)).length;
    if (both > 0 && both >= share * spoken.length) found.push(only);
  }
  return found;
}

function ranksOf(postings: readonly Posting[] = []): Set<number> {
  return new Set(postings.map(rankOf));
}
