import { readSealed, writeSealed } from "../disk/sealed-file.ts";
import type { Asset } from "../pictures/asset.ts";

/** What was found out about a file. */
export type Known = Pick<Asset, "image" | "unclean" | "kind">;

interface Stamped {
  readonly stamp: string;
  readonly hash: string;
}

/** What earlier builds found out about files. */
export interface ImageIndex {
  /** What is known of a file, if its size and times are still those of last time. */
  byStamp(file: string, stamp: string): Known | undefined;
  /** What is known of a file with this content, as a picture or otherwise. */
  byHash(hash: string): Known | undefined;
  /** Notes a file, and its stamp where that can be trusted. */
  remember(hash: string, known: Known, from?: { readonly file: string; readonly stamp: string }): void;
  /** Writes the index, if there is something new, for the next build. */
  save(): void;
}

/** Name of the index in the cache. */
export const indexName = "index.json";

/** Raise it with every change of what is noted or how files are examined. */
const version = 4;

/** Opens an index; an empty one where there is none or where it cannot be read. */
export function openImageIndex(file: string): ImageIndex {
  const { files, contents } = parseIndex(readSealed(file)?.toString() ?? "");
  let changed = false;
  return {
    byStamp: (name, stamp) => {
      const known = files.get(name);
      return known?.stamp === stamp ? contents.get(known.hash) : undefined;
    },
    byHash: (hash) => contents.get(hash),
    remember: (hash, known, from) => {
      changed ||= !contents.has(hash) || from !== undefined;
      contents.set(hash, known);
      if (from) files.set(from.file, { stamp: from.stamp, hash });
    },
    save: () => {
      if (!changed) return;
      writeSealed(file, JSON.stringify({ version, files: [...files], contents: [...contents] }));
      changed = false;
    },
  };
}

interface Tables {
  readonly files: Map<string, Stamped>;
  readonly contents: Map<string, Known>;
}

/** The file is ours, but maybe another version's. */
function parseIndex(text: string): Tables {
  const empty: Tables = { files: new Map(), contents: new Map() };
  try {
    const index: unknown = JSON.parse(text);
    return isIndex(index) ? { files: new Map(index.files), contents: new Map(index.contents) } : empty;
  } catch {
    return empty;
  }
}

function isIndex(index: unknown): index is { files: [string, Stamped][]; contents: [string, Known][] } {
  return (
    typeof index === "object" &&
    index !== null &&
    "version" in index &&
    index.version === version &&
    "files" in index &&
    Array.isArray(index.files) &&
    "contents" in index &&
    Array.isArray(index.contents)
  );
}
