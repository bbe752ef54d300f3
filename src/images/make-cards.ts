import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../disk/write-whole.ts";
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
 * Draws the cards that are not in the cache yet.
 * @throws {Error} when the emblem changed after the content was read.
 */
export async function makeCards(
  outputs: readonly CardOutput[],
  { root, cache }: MakeOptions,
): Promise<MadeCards> {
  const there = new Set(await readdir(cache).catch(() => []));
  const missing = new Map(
    outputs.filter(({ hash }) => !there.has(`${hash}.png`)).map((output) => [output.hash, output]),
  );
  if (missing.size > 0) await drawAll([...missing.values()], { root, cache });
  return {
    images: outputs.map(({ hash, to }) => ({ from: join(cache, `${hash}.png`), to })),
    made: missing.size,
  };
}

async function drawAll(outputs: readonly CardOutput[], { root, cache }: MakeOptions): Promise<void> {
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
    writeWhole(join(cache, `${hash}.png`), await drawSvg(await drawCard(words, drawn)));
  });
}
