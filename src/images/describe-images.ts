import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { pathOnDisk } from "../disk/path-on-disk.ts";
import type { Asset, KnownFile } from "../pictures/asset.ts";
import { type FileKind, isRecording, kindOf } from "../pictures/file-kind.ts";
import { formatOfName, maximumPictureBytes } from "../pictures/image.ts";
import { maximumAttachmentBytes } from "../pictures/unclean.ts";
import type { ImageIndex, Known } from "./image-index.ts";
import { inParallel } from "./in-parallel.ts";

export interface DescribeOptions {
  /** Parent of the content folder, to which the assets' paths are relative. */
  readonly root: string;
  readonly index: ImageIndex;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
}

/**
 * Looks at the files of the content folder that are no texts: at pictures as such, at all others whether they can be
 * cleaned of what was written into them; of drawings (SVG) only the hash is taken. What was seen before is taken from
 * the index: by size and times of the file where they are the same, without reading it, else by its content.
 */
export async function describeImages(
  assets: readonly Asset[],
  { root, index, now }: DescribeOptions,
): Promise<Asset[]> {
  return inParallel(assets, async (asset) => {
    const path = pathOnDisk(root, asset.file);
    if (/\.svg$/i.test(asset.file)) return { ...asset, hash: await hashOf(path) };
    const kind = formatOfName(asset.file) === undefined ? others : pictures;
    const status = await stat(path).catch(() => undefined);
    if (!status) return { ...asset, ...kind.unreadable };
    const { size, mtimeMs, ctimeMs } = status;
    // Not even read: no machine has room for whatever lies there.
    if (size > kind.maximumBytes) return { ...asset, ...kind.tooHeavy(size) };
    const stamp = `${size} ${mtimeMs} ${ctimeMs}`;
    const known = index.byStamp(asset.file, stamp);
    if (known) return { ...asset, ...known };
    const bytes = await readFile(path).catch(() => undefined);
    if (!bytes) return { ...asset, ...kind.unreadable };
    const hash = createHash("sha256").update(bytes).digest("hex");
    // What a file is called is a part of what it is taken for.
    const key = `${kind.name} ${extname(asset.file).toLowerCase()} ${hash}`;
    const found = index.byHash(key) ?? (await kind.look(bytes, { from: asset.file, hash }));
    // A file that changes twice within the clock's grain keeps its stamp: a young one is read again next time.
    index.remember(key, found, now - ctimeMs > 2000 ? { file: asset.file, stamp } : undefined);
    return { ...asset, ...found };
  });
}

/** How files of a kind are looked at. */
interface Kind {
  readonly name: string;
  readonly maximumBytes: number;
  readonly unreadable: Known;
  readonly tooHeavy: (bytes: number) => Known;
  readonly look: (bytes: Uint8Array, file: KnownFile) => Promise<Known>;
}

const pictures: Kind = {
  name: "picture",
  maximumBytes: maximumPictureBytes,
  unreadable: { image: { problem: "unreadable" } },
  tooHeavy: (bytes) => ({ image: { problem: "too-heavy", bytes } }),
  look: async (bytes, { hash }) => {
    // Loaded when there is something new to look at: most builds and checks have nothing.
    const { examine } = await import("./sharp.ts");
    const image = await examine(bytes);
    return { image: "problem" in image ? image : { hash, ...image } };
  },
};

const others: Kind = {
  name: "file",
  maximumBytes: maximumAttachmentBytes,
  unreadable: { unclean: { problem: "damaged" } },
  tooHeavy: () => ({ unclean: { problem: "too-heavy" } }),
  look: async (bytes, { from }) => {
    const kind = kindOf(bytes);
    if (isRecording(from) && !recordings.includes(kind)) return { kind, unclean: { problem: "damaged" } };
    const { cleanFile } = await import("../cleaning/clean-file.ts");
    const cleaned = await cleanFile(bytes);
    return "problem" in cleaned ? { kind, unclean: cleaned } : { kind };
  },
};

const recordings: readonly FileKind[] = ["mp4", "mp3", "recording"];

async function hashOf(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes && createHash("sha256").update(bytes).digest("hex");
}
