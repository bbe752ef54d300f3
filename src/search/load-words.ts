import { type FoundThing, namedStretch, onlyThing } from "./find-things.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Group } from "./rank.ts";
import { thingTerm } from "./terms.ts";
import { isCommon } from "./words.ts";

/** Words with their postings. */
export interface LoadedWords {
  readonly words: readonly string[];
  readonly groups: readonly Group[];
  /** Words that no release has. */
  readonly missing: readonly string[];
}

export async function loadWords(index: SearchIndex, words: readonly string[]): Promise<LoadedWords> {
  const groups = await Promise.all(groupsOf(index, words));
  const missing = groups.filter(({ isMissing }) => isMissing).flatMap((group) => group.words);
  return { words, groups, missing };
}

/** The words in groups that releases must have, one of each: a whole name of a thing also stands for the thing. */
function groupsOf(index: SearchIndex, words: readonly string[]): Promise<Group>[] {
  const groups: Promise<Group>[] = [];
  const only = onlyThing(index.directory, words);
  if (only) return [loadGroup(index, words, [only])];
  for (let place = 0; place < words.length; ) {
    const stretch = namedStretch(index.directory, words, place);
    const taken = words.slice(place, place + (stretch?.length ?? 1));
    place += taken.length;
    if (!stretch && taken.every(isCommon)) continue;
    groups.push(loadGroup(index, taken, stretch?.things ?? []));
  }
  return groups;
}

async function loadGroup(
  index: SearchIndex,
  words: readonly string[],
  things: readonly FoundThing[],
): Promise<Group> {
  const searched = words.filter((word) => words.length === 1 || !isCommon(word));
  const [forms, tagged] = await Promise.all([
    Promise.all(searched.map((word) => index.forms(word))),
    Promise.all(things.map(({ kind, thing }) => index.forms(thingTerm(kind.key, thing.id)))),
  ]);
  const isMissing = things.length === 0 && forms.some(({ size }) => size === 0);
  return { words: searched, forms, tagged: tagged.flatMap((terms) => [...terms.values()]), isMissing };
}
