import { readDays } from "./days.ts";
import { blockLength, type Directory, type ResultEntry } from "./directory.ts";
import { type Posting, readPostings } from "./postings.ts";
import { searchPaths } from "./search-paths.ts";
import { shardOf, shardsFor } from "./shards.ts";
import { keyOfTerm } from "./terms.ts";
import { readForms, readWords } from "./word-lines.ts";

/** A published index, of which each file is read when something in it is asked for, and once. */
export interface SearchIndex {
  readonly directory: Directory;
  /** Days since 1970-01-01 of the releases by rank. */
  readonly days: readonly number[];
  /** Postings of all forms that have the stem of a term; empty where no release has one. */
  forms(term: string): Promise<ReadonlyMap<string, readonly Posting[]>>;
  /** Postings of all terms with a beginning. */
  termsWith(prefix: string): Promise<ReadonlyMap<string, readonly Posting[]>>;
  /** Lines of the lists of spellings with a beginning. */
  spellings(side: "awal" | "akhir", prefix: string): Promise<readonly string[]>;
  /** What is shown of releases. */
  results(ranks: readonly number[]): Promise<readonly ResultEntry[]>;
  /** The text of a release. */
  text(entry: ResultEntry): Promise<string>;
}

/** How files are read. */
export interface IndexReader {
  /** @param path on the site, without its prefix. */
  file(path: string): Promise<string>;
  /** @param href as results give it. */
  text(href: string): Promise<string>;
}

/** Opens an index. */
export async function openIndex(reader: IndexReader): Promise<SearchIndex> {
  const file = keepSuccess((path) => reader.file(path));
  const text = keepSuccess((href) => reader.text(href));
  const directory: Directory = JSON.parse(await file(searchPaths.directory));
  const shard = async (start: string) => readWords(await file(searchPaths.words(start)));
  const block = async (rank: number): Promise<readonly ResultEntry[]> =>
    JSON.parse(await file(searchPaths.results(Math.floor(rank / blockLength))));
  return {
    directory,
    days: readDays(directory.days),
    forms: async (term) => {
      const key = keyOfTerm(term);
      const start = shardOf(directory.words, key);
      const words = start === undefined ? [] : await shard(start);
      return postingsOf(words.find(([other]) => other === key)?.[1] ?? "");
    },
    termsWith: async (prefix) => {
      const shards = await Promise.all(shardsFor(directory.words, prefix).map(shard));
      const lines = shards.flat().filter(([key]) => key.startsWith(prefix));
      return new Map(lines.flatMap(([, forms]) => [...postingsOf(forms)]));
    },
    spellings: async (side, prefix) => {
      const starts = shardsFor(directory.spelling[side], prefix);
      const lists = await Promise.all(starts.map((start) => file(searchPaths.spelling(side, start))));
      const lines = lists.flatMap((list) => list.split("\n"));
      return lines.filter((line) => line !== "" && line.startsWith(prefix));
    },
    results: (ranks) =>
      Promise.all(
        ranks.map(async (rank) => {
          const entry = (await block(rank))[rank % blockLength];
          if (!entry) throw new Error(`the index has no release ${rank}`);
          return entry;
        }),
      ),
    text: (entry) => text(entry.text),
  };
}

function postingsOf(forms: string): Map<string, Posting[]> {
  return new Map([...readForms(forms)].map(([form, written]) => [form, readPostings(written)]));
}

/** Reads each file once; after a failure the next question tries again. */
function keepSuccess(read: (path: string) => Promise<string>): (path: string) => Promise<string> {
  const kept = new Map<string, Promise<string>>();
  return (path) => {
    const known = kept.get(path);
    if (known) return known;
    const reading = read(path);
    kept.set(path, reading);
    reading.catch(() => kept.delete(path));
    return reading;
  };
}
