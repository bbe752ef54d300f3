import type { SearchIndex } from "./open-index.ts";
import { impactOf, type Posting, rankOf } from "./postings.ts";

/** Words of which a release must have all, or one of the things that they name. */
export interface Group {
  readonly words: readonly string[];
  /** For each word the postings of its forms. */
  readonly forms: readonly ReadonlyMap<string, readonly Posting[]>[];
  /** Postings of the things. */
  readonly tagged: readonly (readonly Posting[])[];
  /** Whether the archive lacks one of the words. */
  readonly isMissing: boolean;
}

export interface RankOptions {
  readonly select: (rank: number) => boolean;
  readonly newestFirst?: boolean;
}

/** What a word counts for by its impact: in the text, there more than once, in the summary, in the title. */
const weights = [1, 1.5, 3, 5] as const;

/** What it counts for that a release was put under a thing, beside the words of its name. */
const tagWeight = 3;

/** What another form of a word counts for beside the very one. */
const otherForm = 0.8;

/** How much more the newest release counts for than the oldest. */
const novelty = 0.15;

/** All releases that are selected, newest first. */
export function rankAll({ directory }: SearchIndex, select: (rank: number) => boolean): number[] {
  return newestFirst(directory.releases).filter(select);
}

/** Releases that have all groups; where there are none, those that have the most of them. */
export function rankGroups(
  { directory: { releases } }: SearchIndex,
  groups: readonly Group[],
  { select, newestFirst: isByDate = false }: RankOptions,
): { ranks: number[]; isPartial: boolean } {
  const scores = new Float64Array(releases);
  const counts = new Uint8Array(releases);
  for (const group of groups) {
    const weighed = weighGroup(group, releases);
    const rarity = Math.log(1 + releases / (1 + weighed.size));
    for (const [rank, weight] of weighed) {
      scores[rank] = (scores[rank] ?? 0) + weight * rarity;
      counts[rank] = (counts[rank] ?? 0) + 1;
    }
  }
  const selected = newestFirst(releases).filter((rank) => (counts[rank] ?? 0) > 0 && select(rank));
  const most = selected.reduce((count, rank) => Math.max(count, counts[rank] ?? 0), 0);
  const isPartial = most < groups.length && selected.length > 0;
  const scoreOf = (rank: number) => (scores[rank] ?? 0) * (1 + (novelty * rank) / releases);
  const ranks = selected.filter((rank) => counts[rank] === most);
  if (!isByDate) ranks.sort((a, b) => scoreOf(b) - scoreOf(a) || b - a);
  return { ranks, isPartial };
}

/** What a group counts for in each release that has it. */
function weighGroup({ words, forms, tagged }: Group, releases: number): Map<number, number> {
  const sums = new Map<number, number>();
  const counts = new Uint8Array(releases);
  for (const [index, postingsByForm] of forms.entries()) {
    for (const [rank, weight] of weighWord(words[index] ?? "", postingsByForm)) {
      sums.set(rank, (sums.get(rank) ?? 0) + weight / forms.length);
      counts[rank] = (counts[rank] ?? 0) + 1;
    }
  }
  const weighed = new Map([...sums].filter(([rank]) => counts[rank] === forms.length));
  for (const posting of tagged.flat()) {
    const rank = rankOf(posting);
    weighed.set(rank, (weighed.get(rank) ?? 0) + tagWeight);
  }
  return weighed;
}

function weighWord(word: string, forms: ReadonlyMap<string, readonly Posting[]>): Map<number, number> {
  const weighed = new Map<number, number>();
  for (const [form, postings] of forms) {
    const factor = form === word ? 1 : otherForm;
    for (const posting of postings) {
      const rank = rankOf(posting);
      const weight = (weights[impactOf(posting)] ?? 1) * factor;
      if (weight > (weighed.get(rank) ?? 0)) weighed.set(rank, weight);
    }
  }
  return weighed;
}

function newestFirst(releases: number): number[] {
  return Array.from({ length: releases }, (_, index) => releases - 1 - index);
}
