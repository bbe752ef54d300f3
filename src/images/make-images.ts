import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ImageInfo } from "../pictures/image.ts";
import type { ImageOutput } from "../pictures/picture.ts";
import { type Rendition, recipe } from "../pictures/renditions.ts";
import type { Copy } from "../site/model.ts";
import { inParallel } from "./in-parallel.ts";
import { readUnchanged } from "./read-unchanged.ts";

export interface MakeOptions {
  /** Parent of the content folder. */
  readonly root: string;
  /** Folder that keeps what was made from one build to the next. */
  readonly cache: string;
}

export interface MadeImages {
  /** From the cache, as a path on disk, to the site. */
  readonly images: readonly Copy[];
  /** How many pictures had to be decoded. */
  readonly made: number;
}

/**
 * Makes the forms of pictures that are not in the cache yet.
 * @throws {Error} when a picture changed after it was examined.
 */
export async function makeImages(outputs: readonly ImageOutput[], options: MakeOptions): Promise<MadeImages> {
  const pictures = new Map<string, Picture>();
  for (const { from, image, rendition } of outputs) {
    const folder = join(options.cache, `${image.hash.slice(0, 24)}-${recipe}`);
    const picture = pictures.get(folder) ?? { from, image, folder, renditions: new Map() };
    pictures.set(folder, picture);
    picture.renditions.set(rendition.name, rendition);
  }
  const made = await inParallel([...pictures.values()], (picture) => makeMissing(picture, options.root));
  const images = outputs.map((output) => ({ from: cachedImage(output, options.cache), to: output.to }));
  return { images, made: made.filter(Boolean).length };
}

/** Where in the cache a form of a picture is, once it was made. */
export function cachedImage({ image, rendition }: ImageOutput, cache: string): string {
  return join(cache, `${image.hash.slice(0, 24)}-${recipe}`, rendition.name);
}

/** The forms wanted of one picture, wherever on the site they go. */
interface Picture {
  readonly from: string;
  readonly image: ImageInfo;
  readonly folder: string;
  readonly renditions: Map<string, Rendition>;
}

/** @returns whether anything had to be made. */
async function makeMissing({ from, image, folder, renditions }: Picture, root: string): Promise<boolean> {
  const there = new Set(await readdir(folder).catch(() => []));
  const missing = [...renditions.values()].filter(({ name }) => !there.has(name));
  if (missing.length === 0) return false;
  const bytes = await readUnchanged({ from, hash: image.hash }, root);
  await mkdir(folder, { recursive: true });
  // Made beside and moved in when whole, so that an interrupted build leaves no half pictures behind.
  const temporary = await mkdtemp(`${folder}.`);
  try {
    await makeAll(bytes, image, missing, temporary);
    for (const { name } of missing) await rename(join(temporary, name), join(folder, name));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return true;
}

async function makeAll(
  bytes: Uint8Array,
  image: ImageInfo,
  renditions: readonly Rendition[],
  folder: string,
): Promise<void> {
  // Loaded when there is something to make: most builds have nothing.
  const { cropCard, readPixels, writeFull } = await import("./sharp.ts");
  const { writeResponsive } = await import("./write-responsive.ts");
  const full = renditions.filter(({ kind }) => kind === "full");
  for (const { name, format } of full) {
    await writeFile(join(folder, name), await writeFull(bytes, format, image));
  }
  if (full.length === renditions.length) return;
  const pixels = await readPixels(bytes, image);
  const responsive = renditions.filter(({ kind }) => kind === "responsive");
  if (responsive.length > 0) await writeResponsive(pixels, responsive, folder);
  const card = renditions.find(({ kind }) => kind === "card");
  if (card) await writeFile(join(folder, card.name), await cropCard(pixels));
}
