import { basename } from "node:path";
import type { Copy, Site } from "../site/model.ts";
import { indexName } from "./image-index.ts";
import {
  cardFolder,
  cardName,
  type MadePictures,
  type MakeOptions,
  makePictures,
  photoFolder,
  type RunTasks,
} from "./make-pictures.ts";
import { pruneCache } from "./prune-cache.ts";

/** Makes the pictures of a site, all for publication or one by one for a preview. */
export interface ImageMaker {
  /** The path of each picture, with what it is made from. */
  readonly madeFrom: readonly (readonly [path: string, from: string])[];
  /**
   * Makes what is missing in the cache of the pictures wanted, or not whole any more.
   * @param run does it, in this thread where absent.
   * @returns from the cache, as paths on disk, to the site.
   */
  all(isWanted: (path: string) => boolean, run?: RunTasks): Promise<readonly Copy[]>;
  /**
   * Makes the picture at an address that a browser asks for, with its other forms, which it will ask for next.
   * @returns its path on disk, or `undefined` where the site has no such picture.
   */
  one(href: string): Promise<string | undefined>;
}

/** A maker for the pictures of a site. */
export function imageMaker(site: Site, options: MakeOptions): ImageMaker {
  // The forms of a picture are asked for at the same time: they are made once.
  const running = new Map<string, Promise<MadePictures>>();
  const make = (key: string, work: () => Promise<MadePictures>) => {
    const made = running.get(key) ?? work();
    running.set(key, made);
    return made.finally(() => running.delete(key));
  };
  return {
    madeFrom: [
      ...site.images.map(({ image, rendition, to }) => [to, `${image.hash} ${rendition.name}`] as const),
      ...site.drawings.map(({ hash, to }) => [to, hash] as const),
    ],
    all: async (isWanted, run) => {
      const images = site.images.filter(({ to }) => isWanted(to));
      const drawings = site.drawings.filter(({ to }) => isWanted(to));
      if (images.length + drawings.length === 0) return [];
      const { copies } = await makePictures({ images, drawings }, options, run);
      const { cache } = options;
      const now = site.now.instant;
      const folders = [...site.images.map((output) => photoFolder(output, cache)), cardFolder(cache)];
      await pruneCache(cache, new Set([...folders.map((folder) => basename(folder)), indexName]), now);
      await pruneCache(cardFolder(cache), new Set(site.drawings.map(({ hash }) => cardName(hash))), now);
      return copies;
    },
    one: async (href) => {
      const isAsked = ({ to }: { to: string }) => site.addressOf(to).href === href;
      const picture = site.images.find(isAsked);
      const drawing = site.drawings.find(isAsked);
      const key = picture?.from ?? drawing?.hash;
      if (key === undefined) return undefined;
      const images = picture ? site.images.filter(({ from }) => from === picture.from) : [];
      const drawings = drawing ? [drawing] : [];
      const { copies } = await make(key, () => makePictures({ images, drawings }, options));
      return copies.find(isAsked)?.from;
    },
  };
}
