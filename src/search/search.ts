import { type Corrections, correct, replaceWords } from "./correct.ts";
import { findBearers } from "./find-bearers.ts";
import { type FoundThing, findThings, namedStretch } from "./find-things.ts";
import { loadWords } from "./load-words.ts";
import type { SearchIndex } from "./open-index.ts";
import { keepPhrases } from "./phrases.ts";
import { type DayRange, type Question, readQuestion } from "./question.ts";
import { rankAll, rankGroups } from "./rank.ts";
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
  readonly corrections: Corrections;
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
  const select = await selection(index, { ...options, days: meet(options.days, question.days) });
  const isNamed = findThings(directory, question.words, { isTyping }).length > 0;
  if (!isNamed && question.words.every(isCommon)) {
    const isTooCommon = question.words.length > 0 && !question.days && !options.days && !options.things?.size;
    return { ...nothing, ranks: isTooCommon ? [] : rankAll(index, select), days: question.days, isTooCommon };
  }
  const typed = await loadWords(index, question.words);
  const corrections = await correct(index, typed, isTyping);
  const { words, groups, missing } =
    corrections.length > 0 ? await loadWords(index, replaceWords(question.words, corrections)) : typed;
  const known = groups.filter(({ isMissing }) => !isMissing);
  const ranked = rankGroups(index, known, { select, ...options });
  const phrases = question.phrases.map((phrase) => replaceWords(phrase, corrections));
  const kept = phrases.length > 0 ? await keepPhrases(index, ranked.ranks, phrases) : ranked;
  return {
    ...ranked,
    ...kept,
    isPartial: ranked.isPartial || (missing.length > 0 && ranked.ranks.length > 0),
    things: [
      ...new Set([...findThings(directory, words, { isTyping }), ...(await findBearers(index, words))]),
    ],
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
