import { basename, join } from "node:path";
import type { Copy, Site } from "../site/model.ts";
import { indexName } from "./image-index.ts";
import { cardName, makeCards } from "./make-cards.ts";
import { cachedImages, type MakeOptions, makeImages } from "./make-images.ts";
import { pruneCache } from "./prune-cache.ts";

/** Makes the pictures of a site, all for publication or one by one for a preview. */
export interface ImageMaker {
  /** The path of each picture, with what it is made from. */
  readonly madeFrom: readonly (readonly [path: string, from: string])[];
  /**
   * Makes what is missing in the cache of the pictures wanted, or not whole any more.
   * @returns from the cache, as paths on disk, to the site.
   */
  all(isWanted: (path: string) => boolean): Promise<Copy[]>;
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
    madeFrom: [
      ...site.images.map(({ image, rendition, to }) => [to, `${image.hash} ${rendition.name}`] as const),
      ...site.drawings.map(({ hash, to }) => [to, hash] as const),
    ],
    all: async (isWanted) => {
      const wanted = site.images.filter(({ to }) => isWanted(to));
      const wantedCards = site.drawings.filter(({ to }) => isWanted(to));
      if (wanted.length + wantedCards.length === 0) return [];
      const { images } = await makeImages(wanted, options);
      const { images: drawings } = await makeCards(wantedCards, { ...options, cache: cards });
      const now = site.now.instant;
      const folders = site.images.map((output) => basename(cachedImages(output, options.cache)));
      await pruneCache(options.cache, new Set([...folders, basename(cards), indexName]), now);
      await pruneCache(cards, new Set(site.drawings.map(({ hash }) => cardName(hash))), now);
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
