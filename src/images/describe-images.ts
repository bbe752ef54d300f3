import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { pathOnDisk } from "../disk/path-on-disk.ts";
import type { Asset } from "../pictures/asset.ts";
import { formatOfName, type ImageInfo, type ImageProblem } from "../pictures/image.ts";
import type { ImageIndex } from "./image-index.ts";
import { inParallel } from "./in-parallel.ts";

export interface DescribeOptions {
  /** Parent of the content folder, to which the assets' paths are relative. */
  readonly root: string;
  readonly index: ImageIndex;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
}

/**
 * Looks at the pictures among the assets; of drawings (SVG) only the hash is taken. What was seen before is taken from the index: by size and times of the
 * file where they are the same, without reading it, else by its content.
 */
export async function describeImages(
  assets: readonly Asset[],
  { root, index, now }: DescribeOptions,
): Promise<Asset[]> {
  return inParallel(assets, async (asset) => {
    const path = pathOnDisk(root, asset.file);
    if (/\.svg$/i.test(asset.file)) return { ...asset, hash: await hashOf(path) };
    if (formatOfName(asset.file) === undefined) return asset;
    const { size, mtimeMs, ctimeMs } = await stat(path);
    const stamp = `${size} ${mtimeMs} ${ctimeMs}`;
    const known = index.byStamp(asset.file, stamp);
    if (known) return { ...asset, image: known };
    const bytes = await readFile(path).catch(() => undefined);
    if (!bytes) return { ...asset, image: { problem: "unreadable" } };
    const hash = createHash("sha256").update(bytes).digest("hex");
    const image = index.byHash(hash) ?? (await look(bytes, hash));
    // A file that changes twice within the clock's grain keeps its stamp: a young one is read again next time.
    index.remember(hash, image, now - ctimeMs > 2000 ? { file: asset.file, stamp } : undefined);
    return { ...asset, image };
  });
}

async function hashOf(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes && createHash("sha256").update(bytes).digest("hex");
}

async function look(bytes: Uint8Array, hash: string): Promise<ImageInfo | ImageProblem> {
  // Loaded when there is something new to look at: most builds and checks have nothing.
  const { examine } = await import("./sharp.ts");
  const image = await examine(bytes);
  return "problem" in image ? image : { hash, ...image };
}
