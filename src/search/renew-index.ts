import type { Release, Site } from "../site/model.ts";
import type { Directory } from "./directory.ts";
import { type IndexFiles, indexFiles } from "./index-files.ts";
import { termsOfRelease } from "./release-words.ts";
import { searchPaths } from "./search-paths.ts";
import { addWords, type CollectedWords, collectWords, moveRanks, type WordIndex } from "./word-index.ts";
import { readWords } from "./word-lines.ts";

export interface RenewOptions {
  /** The releases of the last index by rank (see {@link indexedReleases}); absent where there is none to go on from. */
  readonly before?: readonly string[];
  /** Reads a file of the last index; `undefined` where it is gone. */
  readonly read: (path: string) => string | undefined;
}

/** An index that is being made from the last one. */
export interface Renewal {
  /** Ranks of the releases whose words the last index lacks. */
  readonly wanted: ReadonlySet<number>;
  /** @param collected words of some of them; those of others are read. */
  finish(collected: readonly CollectedWords[]): IndexFiles;
}

/** Tells the releases of a site, in the order of their ranks, from releases with other words. */
export function indexedReleases({ releases }: Site): string[] {
  return releases.map(({ file, digest }) => `${file} ${digest}`).reverse();
}

/**
 * Makes the index of a site from the last one, so that of an archive only the words of changed releases are read.
 * What comes out is what making it anew would give.
 */
export function renewIndex(site: Site, { before = [], read }: RenewOptions): Renewal {
  const known = before.length > 0 ? readIndex(read) : undefined;
  const ranks = new Map(indexedReleases(site).map((mark, rank) => [mark, rank]));
  const places = known ? before.map((mark) => ranks.get(mark)) : [];
  const kept = new Set(places);
  const wanted = new Set([...ranks.values()].filter((rank) => !kept.has(rank)));
  return {
    wanted,
    finish: (collected) => {
      const index: WordIndex = known ?? new Map();
      moveRanks(index, places);
      const gathered = new Set(collected.flatMap((words) => words.ranks));
      for (const words of collected) addWords(index, words);
      addWords(
        index,
        readReleases(site, (rank) => wanted.has(rank) && !gathered.has(rank)),
      );
      return indexFiles(index, site);
    },
  };
}

function readReleases(site: Site, isMissing: (rank: number) => boolean): CollectedWords {
  const collector = collectWords();
  for (const [place, release] of site.releases.entries()) {
    const rank = site.releases.length - 1 - place;
    if (isMissing(rank)) collector.add(rank, termsOfRelease(release, site));
  }
  return collector.take();
}

/** Gathers the words of releases while they are rendered, for which their texts are read anyway. */
export function gatherWords(
  site: Site,
  wanted: ReadonlySet<number>,
): { see(release: Release): void; take(): CollectedWords } {
  const collector = collectWords();
  const ranks = new Map<Release, number>();
  for (const [place, release] of site.releases.entries()) {
    const rank = site.releases.length - 1 - place;
    if (wanted.has(rank)) ranks.set(release, rank);
  }
  return {
    see: (release) => {
      const rank = ranks.get(release);
      if (rank === undefined) return;
      ranks.delete(release);
      collector.add(rank, termsOfRelease(release, site));
    },
    take: collector.take,
  };
}

/** The words of the last index; `undefined` where it is not whole. */
function readIndex(read: RenewOptions["read"]): WordIndex | undefined {
  const directory = read(searchPaths.directory);
  if (directory === undefined) return undefined;
  const { words }: Directory = JSON.parse(directory);
  const index: WordIndex = new Map();
  for (const start of words) {
    const text = read(searchPaths.words(start));
    if (text === undefined) return undefined;
    for (const [key, forms] of readWords(text)) index.set(key, forms);
  }
  return index;
}
