import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { keepFile, listKept, readKept } from "../disk/kept-files.ts";
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
 * Makes the forms of pictures that are not in the cache yet, or not whole.
 * @throws {Error} when a picture changed after it was examined.
 */
export async function makeImages(outputs: readonly ImageOutput[], options: MakeOptions): Promise<MadeImages> {
  const pictures = new Map<string, Picture>();
  for (const output of outputs) {
    const { from, image, rendition } = output;
    const folder = cachedImages(output, options.cache);
    const picture = pictures.get(folder) ?? { from, image, folder, renditions: new Map() };
    pictures.set(folder, picture);
    picture.renditions.set(rendition.name, rendition);
  }
  const all = [...pictures.values()];
  const found = await inParallel(all, (picture) => findOrMake(picture, options.root));
  const byFolder = new Map(all.map(({ folder }, index) => [folder, found[index]?.files]));
  const images = outputs.map((output) => ({
    from: byFolder.get(cachedImages(output, options.cache))?.get(output.rendition.name) ?? "",
    to: output.to,
  }));
  return { images, made: found.filter(({ made }) => made).length };
}

/** The folder of the cache with the forms of a picture. */
export function cachedImages({ image }: ImageOutput, cache: string): string {
  return join(cache, `${image.hash.slice(0, 24)}-${recipe}`);
}

/** The forms wanted of one picture, wherever on the site they go. */
interface Picture {
  readonly from: string;
  readonly image: ImageInfo;
  readonly folder: string;
  readonly renditions: Map<string, Rendition>;
}

interface Found {
  /** Where each form is, by its name. */
  readonly files: ReadonlyMap<string, string>;
  /** Whether anything had to be made. */
  readonly made: boolean;
}

async function findOrMake({ from, image, folder, renditions }: Picture, root: string): Promise<Found> {
  const files = new Map<string, string>();
  for (const [name, path] of await listKept(folder))
    if (renditions.has(name) && (await readKept(path))) files.set(name, path);
  const missing = [...renditions.values()].filter(({ name }) => !files.has(name));
  if (missing.length === 0) return { files, made: false };
  const bytes = await readUnchanged({ from, hash: image.hash }, root);
  await mkdir(folder, { recursive: true });
  const temporary = await mkdtemp(`${folder}.`);
  try {
    await makeAll(bytes, image, missing, temporary);
    for (const { name } of missing)
      files.set(name, keepFile(folder, name, await readFile(join(temporary, name))));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return { files, made: true };
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
