import { shardName } from "./shards.ts";

/** The folder of the index, below the search page. */
const folder = "/cari/indeks/";

/** Paths of the files of the search index. */
export const searchPaths = {
  directory: `${folder}isi.json`,
  words: (start: string) => `${folder}kata/${shardName(start)}.txt`,
  spelling: (side: "awal" | "akhir", start: string) => `${folder}ejaan/${side}${shardName(start)}.txt`,
  results: (block: number) => `${folder}hasil/${block}.json`,
} as const;

/** Whether a path is that of a file of the index. */
export function isSearchPath(path: string): boolean {
  return path.startsWith(folder);
}
