import { readFile } from "node:fs/promises";
import { writeWhole } from "../disk/write-whole.ts";
import type { ImageInfo, ImageProblem } from "../pictures/image.ts";

type Known = ImageInfo | ImageProblem;

interface Stamped {
  readonly stamp: string;
  readonly hash: string;
}

/** What earlier builds found out about pictures. */
export interface ImageIndex {
  /** What is known of a file, if its size and times are still those of last time. */
  byStamp(file: string, stamp: string): Known | undefined;
  /** What is known of a picture with this content. */
  byHash(hash: string): Known | undefined;
  /** Notes a picture, and the stamp of its file where that can be trusted. */
  remember(hash: string, image: Known, from?: { readonly file: string; readonly stamp: string }): void;
  /** Writes the index, if there is something new, for the next build. */
  save(): Promise<void>;
}

/** Name of the index in the cache. */
export const indexName = "index.json";

/** Raise it with every change of what is noted or how pictures are examined. */
const version = 1;

/** Opens an index; an empty one where there is none or where it cannot be read. */
export async function openImageIndex(file: string): Promise<ImageIndex> {
  const { files, images } = parseIndex(await readFile(file, "utf8").catch(() => ""));
  let changed = false;
  return {
    byStamp: (name, stamp) => {
      const known = files.get(name);
      return known?.stamp === stamp ? images.get(known.hash) : undefined;
    },
    byHash: (hash) => images.get(hash),
    remember: (hash, image, from) => {
      changed ||= !images.has(hash) || from !== undefined;
      images.set(hash, image);
      if (from) files.set(from.file, { stamp: from.stamp, hash });
    },
    save: async () => {
      if (!changed) return;
      writeWhole(file, JSON.stringify({ version, files: [...files], images: [...images] }));
      changed = false;
    },
  };
}

interface Tables {
  readonly files: Map<string, Stamped>;
  readonly images: Map<string, Known>;
}

/** The file is ours, but a full disk or another version may have left anything in it. */
function parseIndex(text: string): Tables {
  const empty: Tables = { files: new Map(), images: new Map() };
  try {
    const index: unknown = JSON.parse(text);
    return isIndex(index) ? { files: new Map(index.files), images: new Map(index.images) } : empty;
  } catch {
    return empty;
  }
}

function isIndex(index: unknown): index is { files: [string, Stamped][]; images: [string, Known][] } {
  return (
    typeof index === "object" &&
    index !== null &&
    "version" in index &&
    index.version === version &&
    "files" in index &&
    Array.isArray(index.files) &&
    "images" in index &&
    Array.isArray(index.images)
  );
}
