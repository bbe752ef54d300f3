import { type FoundThing, findThings, namedStretch, onlyThing, wordsOfThings } from "./find-things.ts";
import type { SearchIndex } from "./open-index.ts";
import { keepPhrases } from "./phrases.ts";
import { type DayRange, type Question, readQuestion } from "./question.ts";
import { type Group, rankAll, rankGroups } from "./rank.ts";
import { errorsBetween, findSpellings } from "./spelling.ts";
import { thingTerm } from "./terms.ts";
import { isCommon, wordsOf } from "./words.ts";

/** What is asked beside words. */
export interface SearchOptions {
  /** Ids by the keys of their indexes. */
  readonly things?: ReadonlyMap<string, string>;
  readonly days?: DayRange;
  readonly newestFirst?: boolean;
  /** Whether the last word may not be finished yet: then it is not taken for a misspelled one. */
  readonly isTyping?: boolean;
}

export interface Found {
  /** Ranks of the releases, the best first. */
  readonly ranks: readonly number[];
  /** Things of the register that are named. */
  readonly things: readonly FoundThing[];
  /** The words that were looked for, as they are spelled in the archive. */
  readonly words: readonly string[];
  /** Words that no release has, or that are not whole yet, with the one that was looked for in their place. */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** Words that no release has, and for which there is none that is like them. */
  readonly missing: readonly string[];
  /** Whether no release has all words: then those are given that have the most of them. */
  readonly isPartial: boolean;
  /** Whether all words are so common that they are not in the index. */
  readonly isTooCommon: boolean;
  /** The days that words were taken for. */
  readonly days?: DayRange;
  /** Of how many releases the texts were looked at for words in quotation marks. */
  readonly checked?: number;
}

/** Searches for what somebody typed. */
export async function search(index: SearchIndex, typed: string, options: SearchOptions = {}): Promise<Found> {
  const all = wordsOf(typed).map(({ form }) => form);
  const isName = namedStretch(index.directory, all, 0)?.length === all.length;
  const dated = readQuestion(typed, !isName);
  const found = await answer(index, dated, options);
  if (!dated.days) return found;
  // A year can stand in a text as well: "anggaran 2025".
  const undated =
    found.ranks.length > 0 && !found.isPartial
      ? undefined
      : await answer(index, readQuestion(typed, false), options);
  const best = undated && undated.ranks.length > 0 && !undated.isPartial ? undated : found;
  const things = findThings(index.directory, all, { isTyping: options.isTyping ?? false });
  return { ...best, things: things.length > 0 ? things : best.things };
}

async function answer(index: SearchIndex, question: Question, options: SearchOptions): Promise<Found> {
  const { directory } = index;
  const { isTyping = false } = options;
  const ask = async (words: readonly string[]) => {
    const groups = await Promise.all(groupsOf(index, words));
    return { groups, missing: groups.filter(({ isMissing }) => isMissing).flatMap((group) => group.words) };
  };
  const select = await selection(index, { ...options, days: meet(options.days, question.days) });
  const isNamed = findThings(directory, question.words, { isTyping }).length > 0;
  if (!isNamed && question.words.every(isCommon)) {
    const isTooCommon = question.words.length > 0 && !question.days && !options.days && !options.things?.size;
    return { ...nothing, ranks: isTooCommon ? [] : rankAll(index, select), days: question.days, isTooCommon };
  }
  let words = question.words;
  let { groups, missing } = await ask(words);
  const corrections: { from: string; to: string }[] = [];
  for (const from of missing) {
    const isLast = isTyping && from === words.at(-1);
    const spelling = isTyping ? undefined : await bestSpelling(index, from, words);
    const to = spelling ?? (await likelyWhole(index, from, isLast ? 3 : 5));
    if (to === undefined) continue;
    corrections.push({ from, to });
    words = words.map((word) => (word === from ? to : word));
  }
  if (corrections.length > 0) ({ groups, missing } = await ask(words));
  const known = groups.filter(({ isMissing }) => !isMissing);
  const ranked = rankGroups(index, known, { select, ...options });
  const corrected = question.phrases.map((phrase) =>
    phrase.map((word) => corrections.find(({ from }) => from === word)?.to ?? word),
  );
  const kept = corrected.length > 0 ? await keepPhrases(index, ranked.ranks, corrected) : ranked;
  return {
    ...ranked,
    ...kept,
    isPartial: ranked.isPartial || (missing.length > 0 && ranked.ranks.length > 0),
    things: findThings(directory, words, { isTyping }),
    words,
    corrections,
    missing,
    isTooCommon: false,
    days: question.days,
  };
}

const nothing = {
  things: [],
  words: [],
  corrections: [],
  missing: [],
  isPartial: false,
  isTooCommon: false,
} as const satisfies Omit<Found, "ranks">;

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
    const groups = await Promise.all(
      groupsOf(
        index,
        words.map((word) => (word === from ? form : word)),
      ),
    );
    const known = groups.filter(({ isMissing }) => !isMissing);
    const { ranks, isPartial } = rankGroups(index, known, { select: () => true });
    if (ranks.length > 0 && !isPartial) return form;
  }
  return candidates[0]?.form;
}

/** Whether a release is among those that filters leave. */
async function selection(
  index: SearchIndex,
  { things = new Map(), days }: SearchOptions,
): Promise<(rank: number) => boolean> {
  const tagged = await Promise.all(
    [...things].map(async ([key, id]) => {
      const [postings = []] = (await index.forms(thingTerm(key, id))).values();
      return new Set(postings.map((posting) => Math.floor(posting / 4)));
    }),
  );
  return (rank) => {
    const day = index.days[rank] ?? 0;
    return (!days || (day >= days.from && day <= days.to)) && tagged.every((ranks) => ranks.has(rank));
  };
}

function meet(one: DayRange | undefined, other: DayRange | undefined): DayRange | undefined {
  if (!one || !other) return one ?? other;
  return { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
}
