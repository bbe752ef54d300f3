import type { ResultEntry } from "../search/directory.ts";
import type { SearchIndex } from "../search/open-index.ts";
import { rankOf } from "../search/postings.ts";
import { formsOf, isCommon } from "../search/words.ts";

/** Words that are asked for, of which each is a file of the index at most; and releases whose texts are looked at. */
const asked = 12;
const looked = 4;

/** The releases that have the rarest words of a text, the likeliest first. */
export async function findAlike(index: SearchIndex, text: string): Promise<readonly ResultEntry[]> {
  const scores = new Map<number, number>();
  const { releases } = index.directory;
  for (const found of await Promise.all(tellingWords(text).map((word) => index.forms(word)))) {
    const ranks = new Set([...found.values()].flat().map(rankOf));
    const rarity = Math.log((1 + releases) / (1 + ranks.size));
    for (const rank of ranks) scores.set(rank, (scores.get(rank) ?? 0) + rarity);
  }
  const best = [...scores].sort(([a, one], [b, other]) => other - one || b - a);
  return index.results(best.slice(0, looked).map(([rank]) => rank));
}

/** Words that are likely to be rare: long ones, from everywhere in the text, so that a false paragraph does not lead astray. */
function tellingWords(text: string): string[] {
  const words = [...new Set(formsOf(text))].filter((form) => !isCommon(form) && form.length > 3);
  const size = Math.ceil(words.length / asked);
  const stretches = Array.from({ length: asked }, (_, place) =>
    words.slice(place * size, (place + 1) * size),
  );
  return stretches.flatMap((stretch) => stretch.sort((a, b) => b.length - a.length).slice(0, 1));
}
