import { wordsOfThings } from "./find-things.ts";
import { type LoadedWords, loadWords } from "./load-words.ts";
import type { SearchIndex } from "./open-index.ts";
import { type Group, rankGroups } from "./rank.ts";
import { errorsBetween, findSpellings } from "./spelling.ts";
import { isCommon } from "./words.ts";

/** Words that no release has, or that are not whole yet, with what was looked for in their place: one word, or two. */
export type Corrections = readonly { readonly from: string; readonly to: string }[];

/** What words that no release has are meant for; of several words, only if a release then has them all. */
export async function correct(
  index: SearchIndex,
  { words, missing }: LoadedWords,
  isTyping: boolean,
): Promise<Corrections> {
  let corrections: Corrections = [];
  for (const from of missing) {
    const corrected = replaceWords(words, corrections);
    const isLast = isTyping && from === words.at(-1);
    const spelling = isTyping ? undefined : await bestSpelling(index, from, corrected);
    const pair = spelling || isTyping ? undefined : await asTwoWords(index, from);
    const to = spelling ?? pair ?? (await likelyWhole(index, from, isLast ? 3 : 5));
    if (to !== undefined) corrections = [...corrections, { from, to }];
  }
  if (corrections.length === 0 || words.length === 1) return corrections;
  const meant = await loadWords(index, replaceWords(words, corrections));
  return standTogether(index, meant.groups) ? corrections : [];
}

export function replaceWords(words: readonly string[], corrections: Corrections): readonly string[] {
  return words.flatMap((word) => corrections.find(({ from }) => from === word)?.to.split(" ") ?? [word]);
}

/** Whether a release has them all. */
function standTogether(index: SearchIndex, groups: readonly Group[]): boolean {
  const { ranks, isPartial } = rankGroups(index, groups, { select: () => true });
  return ranks.length > 0 && !isPartial;
}

/** Letters of the shorter of two words that are written as one. */
const shortestPart = 3;

/** Two words of one release that were typed as one: "smartcity". */
async function asTwoWords(index: SearchIndex, from: string): Promise<string | undefined> {
  for (let place = shortestPart; place <= from.length - shortestPart; place += 1) {
    const parts = [from.slice(0, place), from.slice(place)];
    if (parts.some(isCommon)) continue;
    const { groups } = await loadWords(index, parts);
    const isWritten = groups.every(({ words, forms }) =>
      words.every((word, at) => forms[at]?.has(word) === true),
    );
    if (isWritten && standTogether(index, groups)) return parts.join(" ");
  }
  return undefined;
}

/**
 * The commonest word that begins like one that is not written to its end.
 * @param least letters, fewer of which begin too many words.
 */
async function likelyWhole(index: SearchIndex, from: string, least: number): Promise<string | undefined> {
  if (from.length < least) return undefined;
  const lines = (await index.spellings("awal", from)).map((line) => line.split(" "));
  return lines.sort(([, one], [, other]) => Number(other) - Number(one))[0]?.[0];
}

/** The likeliest meaning of a word, of those that stand together with the other words of a question. */
async function bestSpelling(
  index: SearchIndex,
  from: string,
  words: readonly string[],
): Promise<string | undefined> {
  const named = [...wordsOfThings(index.directory)].map(([form, count]) => ({
    form,
    count,
    distance: errorsBetween(from, form, 1),
  }));
  const isLong = from.length > 4;
  const candidates = [
    ...(await findSpellings(from, index.spellings)),
    ...named.filter(({ distance }) => isLong && distance === 1),
  ].sort((a, b) => a.distance - b.distance || b.count - a.count);
  for (const { form } of candidates.slice(0, 4)) {
    const { groups } = await loadWords(index, replaceWords(words, [{ from, to: form }]));
    const known = groups.filter(({ isMissing }) => !isMissing);
    if (standTogether(index, known)) return form;
  }
  return candidates[0]?.form;
}
