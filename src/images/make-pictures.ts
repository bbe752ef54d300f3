import { join } from "node:path";
import { listKept, readKept } from "../disk/kept-files.ts";
import type { ImageOutput } from "../pictures/picture.ts";
import { recipe } from "../pictures/renditions.ts";
import type { CardOutput } from "../site/card.ts";
import type { Copy } from "../site/model.ts";
import { doTasks, type TaskOptions } from "./do-tasks.ts";
import { inParallel } from "./in-parallel.ts";
import type { KeptPicture, PhotoTask, PictureTask } from "./picture-task.ts";

export interface MakeOptions {
  /** Parent of the content folder. */
  readonly root: string;
  /** Folder that keeps what was made from one build to the next. */
  readonly cache: string;
}

/** Forms of photos and cards of a site. */
export interface Pictures {
  readonly images: readonly ImageOutput[];
  readonly drawings: readonly CardOutput[];
}

export interface MadePictures {
  /** From the cache, as paths on disk, to the site. */
  readonly copies: readonly Copy[];
  /** How many photos had to be decoded and cards to be drawn. */
  readonly made: number;
}

/** Does tasks, in this thread or in another. */
export type RunTasks = (
  tasks: readonly PictureTask[],
  options: Pick<TaskOptions, "root">,
) => Promise<readonly KeptPicture[]>;

/**
 * Makes the pictures that are not in the cache yet, or not whole.
 * @throws {Error} when a picture or the emblem changed after the content was read.
 */
export async function makePictures(
  { images, drawings }: Pictures,
  { root, cache }: MakeOptions,
  run: RunTasks = doTasks,
): Promise<MadePictures> {
  const photoPlace = (output: ImageOutput) => join(photoFolder(output, cache), output.rendition.name);
  const cardPlace = ({ hash }: CardOutput) => join(cardFolder(cache), cardName(hash));
  const places = [...images.map(photoPlace), ...drawings.map(cardPlace)];
  const folders = [...images.map((output) => photoFolder(output, cache)), cardFolder(cache)];
  const found = await findKept(places, folders);
  const isMissing = (place: string) => !found.has(place);
  const tasks = [
    ...photoTasks(
      images.filter((output) => isMissing(photoPlace(output))),
      cache,
    ),
    ...cardTasks(
      drawings.filter((drawing) => isMissing(cardPlace(drawing))),
      cache,
    ),
  ];
  for (const [place, path] of tasks.length > 0 ? await run(tasks, { root }) : []) found.set(place, path);
  const outputs = [...images, ...drawings];
  return {
    copies: outputs.map(({ to }, index) => ({ from: found.get(places[index] ?? "") ?? "", to })),
    made: tasks.length,
  };
}

/** The folder of the cache with the forms of a picture. */
export function photoFolder({ image }: ImageOutput, cache: string): string {
  return join(cache, `${image.hash.slice(0, 24)}-${recipe}`);
}

/** The folder of the cache with the cards. */
export function cardFolder(cache: string): string {
  return join(cache, "cards");
}

/** The name of a card in the cache. */
export function cardName(hash: string): string {
  return `${hash}.png`;
}

/** The paths of those pictures that are kept and whole, by their places. */
async function findKept(places: readonly string[], folders: readonly string[]): Promise<Map<string, string>> {
  const kept = new Map<string, string>();
  await inParallel([...new Set(folders)], async (folder) => {
    for (const [name, path] of await listKept(folder)) kept.set(join(folder, name), path);
  });
  const found = new Map<string, string>();
  await inParallel([...new Set(places)], async (place) => {
    const path = kept.get(place);
    if (path !== undefined && (await readKept(path))) found.set(place, path);
  });
  return found;
}

/** One task for each photo, wherever on the site its forms go. */
function photoTasks(missing: readonly ImageOutput[], cache: string): PhotoTask[] {
  const tasks = new Map<string, PhotoTask>();
  for (const output of missing) {
    const { from, image, rendition } = output;
    const folder = photoFolder(output, cache);
    const renditions = tasks.get(folder)?.renditions ?? [];
    if (renditions.some(({ name }) => name === rendition.name)) continue;
    tasks.set(folder, { kind: "photo", from, image, folder, renditions: [...renditions, rendition] });
  }
  return [...tasks.values()];
}

function cardTasks(missing: readonly CardOutput[], cache: string): PictureTask[] {
  const different = new Map(missing.map((drawing) => [drawing.hash, drawing]));
  return [...different.values()].map(({ words, emblem, hash }) => ({
    kind: "card",
    words,
    emblem,
    folder: cardFolder(cache),
    name: cardName(hash),
  }));
}
