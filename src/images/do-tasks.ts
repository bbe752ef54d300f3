import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { keepFile } from "../disk/kept-files.ts";
import type { KnownFile } from "../pictures/asset.ts";
import type { DrawnEmblem } from "./draw-card.ts";
import { inParallel } from "./in-parallel.ts";
import type { CardTask, KeptPicture, PhotoTask, PictureTask } from "./picture-task.ts";
import { readUnchanged } from "./read-unchanged.ts";

export interface TaskOptions {
  /** Parent of the content folder. */
  readonly root: string;
  /** Told after each picture how many are done. */
  readonly onDone?: (done: number) => void;
}

/**
 * Makes pictures and keeps them in the cache.
 * @throws {Error} when a picture or the emblem changed after the content was read.
 */
export async function doTasks(
  tasks: readonly PictureTask[],
  { root, onDone }: TaskOptions,
): Promise<KeptPicture[]> {
  const drawCard = cardDrawer(root);
  let done = 0;
  const kept = await inParallel(tasks, async (task) => {
    const pictures = task.kind === "photo" ? await makePhoto(task, root) : [await drawCard(task)];
    done += 1;
    onDone?.(done);
    return pictures;
  });
  return kept.flat();
}

async function makePhoto(task: PhotoTask, root: string): Promise<KeptPicture[]> {
  const { from, image, renditions, folder } = task;
  const bytes = await readUnchanged({ from, hash: image.hash }, root);
  await mkdir(folder, { recursive: true });
  const temporary = await mkdtemp(`${folder}.`);
  try {
    await makeForms(bytes, task, temporary);
    const files = renditions.map(async ({ name }): Promise<KeptPicture> => {
      const content = await readFile(join(temporary, name));
      return [join(folder, name), keepFile(folder, name, content)];
    });
    return await Promise.all(files);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function makeForms(bytes: Uint8Array, { image, renditions }: PhotoTask, folder: string): Promise<void> {
  // Loaded when there is something to make: most builds have nothing.
  const { cropCard, readPixels, writeFull } = await import("./sharp.ts");
  const { writeResponsive } = await import("./write-responsive.ts");
  const full = renditions.filter(({ kind }) => kind === "full");
  for (const { name, format } of full)
    await writeFile(join(folder, name), await writeFull(bytes, format, image));
  if (full.length === renditions.length) return;
  const pixels = await readPixels(bytes, image);
  const responsive = renditions.filter(({ kind }) => kind === "responsive");
  if (responsive.length > 0) await writeResponsive(pixels, responsive, folder);
  const card = renditions.find(({ kind }) => kind === "card");
  if (card) await writeFile(join(folder, card.name), await cropCard(pixels, card.focus));
}

/** Draws cards; an emblem that several share is read and fitted once. */
function cardDrawer(root: string): (task: CardTask) => Promise<KeptPicture> {
  const emblems = new Map<string, Promise<DrawnEmblem | undefined>>();
  return async ({ words, emblem, folder, name }) => {
    // The libraries take a third of a second to load, which builds without a new card do without.
    const [{ drawCard, emblemBox }, { drawSvg, fitPicture }] = await Promise.all([
      import("./draw-card.ts"),
      import("./sharp.ts"),
    ]);
    const read = async (file: KnownFile) => fitPicture(await readUnchanged(file, root), emblemBox);
    const fitted = emblem && (emblems.get(emblem.hash) ?? read(emblem));
    if (emblem && fitted) emblems.set(emblem.hash, fitted);
    const content = await drawSvg(await drawCard(words, await fitted));
    return [join(folder, name), keepFile(folder, name, content)];
  };
}
