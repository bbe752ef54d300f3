import { keepFile, listKept, readKept } from "../disk/kept-files.ts";
import type { KnownFile } from "../pictures/asset.ts";
import type { CardOutput } from "../site/card.ts";
import type { Copy } from "../site/model.ts";
import type { DrawnEmblem } from "./draw-card.ts";
import { inParallel } from "./in-parallel.ts";
import type { MakeOptions } from "./make-images.ts";
import { readUnchanged } from "./read-unchanged.ts";

/** Cards in the cache, and how many had to be drawn. */
export interface MadeCards {
  readonly images: readonly Copy[];
  readonly made: number;
}

/**
 * Draws the cards that are not in the cache yet, or not whole.
 * @throws {Error} when the emblem changed after the content was read.
 */
export async function makeCards(
  outputs: readonly CardOutput[],
  { root, cache }: MakeOptions,
): Promise<MadeCards> {
  const kept = await listKept(cache);
  const files = new Map<string, string>();
  const different = [...new Map(outputs.map((output) => [output.hash, output])).values()];
  await inParallel(different, async ({ hash }) => {
    const path = kept.get(cardName(hash));
    if (path !== undefined && (await readKept(path))) files.set(hash, path);
  });
  const missing = different.filter(({ hash }) => !files.has(hash));
  if (missing.length > 0)
    await drawAll(missing, root, async (hash, bytes) => {
      files.set(hash, keepFile(cache, cardName(hash), bytes));
    });
  return {
    images: outputs.map(({ hash, to }) => ({ from: files.get(hash) ?? "", to })),
    made: missing.length,
  };
}

/** The name of a card in the cache. */
export function cardName(hash: string): string {
  return `${hash}.png`;
}

async function drawAll(
  outputs: readonly CardOutput[],
  root: string,
  keep: (hash: string, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  // The libraries take a third of a second to load, which builds without a new card do without.
  const [{ drawCard, emblemBox }, { drawSvg, fitPicture }] = await Promise.all([
    import("./draw-card.ts"),
    import("./sharp.ts"),
  ]);
  const emblems = new Map<string, Promise<DrawnEmblem | undefined>>();
  const readEmblem = (file: KnownFile) => {
    const drawn =
      emblems.get(file.hash) ?? readUnchanged(file, root).then((bytes) => fitPicture(bytes, emblemBox));
    emblems.set(file.hash, drawn);
    return drawn;
  };
  await inParallel(outputs, async ({ words, emblem, hash }) => {
    const drawn = emblem && (await readEmblem(emblem));
    await keep(hash, await drawSvg(await drawCard(words, drawn)));
  });
}
