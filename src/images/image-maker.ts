import { basename, dirname, join } from "node:path";
import type { Copy, Site } from "../model.ts";
import { indexName } from "./image-index.ts";
import { makeCards } from "./make-cards.ts";
import { type MakeOptions, makeImages } from "./make-images.ts";
import { pruneCache } from "./prune-cache.ts";

/** Makes the pictures of a site, all for publication or one by one for a preview. */
export interface ImageMaker {
  /** Makes what is missing in the cache. @returns from the cache, as paths on disk, to the site. */
  all(): Promise<Copy[]>;
  /**
   * Makes the picture at an address that a browser asks for, with its other forms, which it will ask for next.
   * @returns its path on disk, or `undefined` where the site has no such picture.
   */
  one(href: string): Promise<string | undefined>;
}

/** A maker for the pictures of a site. */
export function imageMaker(site: Site, options: MakeOptions): ImageMaker {
  const cards = join(options.cache, "cards");
  // The forms of a picture are asked for at the same time: they are made once.
  const running = new Map<string, Promise<readonly Copy[]>>();
  const make = (key: string, work: () => Promise<{ readonly images: readonly Copy[] }>) => {
    const made = running.get(key) ?? work().then(({ images }) => images);
    running.set(key, made);
    return made.finally(() => running.delete(key));
  };
  return {
    all: async () => {
      const { images } = await makeImages(site.images, options);
      const { images: drawings } = await makeCards(site.drawings, { ...options, cache: cards });
      const folders = images.map(({ from }) => basename(dirname(from)));
      const now = site.now.instant;
      await pruneCache(options.cache, new Set([...folders, basename(cards), indexName]), now);
      await pruneCache(cards, new Set(drawings.map(({ from }) => basename(from))), now);
      return [...images, ...drawings];
    },
    one: async (href) => {
      const isAsked = ({ to }: { to: string }) => site.addressOf(to).href === href;
      const picture = site.images.find(isAsked);
      const drawing = site.drawings.find(isAsked);
      const forms = site.images.filter(({ from }) => from === picture?.from);
      const images = picture
        ? await make(picture.from, () => makeImages(forms, options))
        : drawing
          ? await make(drawing.hash, () => makeCards([drawing], { ...options, cache: cards }))
          : [];
      return images.find(isAsked)?.from;
    },
  };
}
