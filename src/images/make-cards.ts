import { mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Copy } from "../model.ts";
import type { CardOutput } from "./card.ts";
import { inParallel } from "./in-parallel.ts";

/** Cards in the cache, and how many had to be drawn. */
export interface MadeCards {
  readonly images: readonly Copy[];
  readonly made: number;
}

/**
 * Draws the cards that are not in the cache yet.
 * @param cache folder that keeps cards from one build to the next.
 */
export async function makeCards(outputs: readonly CardOutput[], cache: string): Promise<MadeCards> {
  const there = new Set(await readdir(cache).catch(() => []));
  const missing = new Map(
    outputs.filter(({ hash }) => !there.has(`${hash}.png`)).map((output) => [output.hash, output]),
  );
  if (missing.size > 0) await drawAll([...missing.values()], cache);
  return {
    images: outputs.map(({ hash, to }) => ({ from: join(cache, `${hash}.png`), to })),
    made: missing.size,
  };
}

async function drawAll(outputs: readonly CardOutput[], cache: string): Promise<void> {
  // The libraries take a third of a second to load, which builds without a new card do without.
  const [{ drawCard }, { drawSvg }] = await Promise.all([import("./draw-card.tsx"), import("./sharp.ts")]);
  await mkdir(cache, { recursive: true });
  await inParallel(outputs, async ({ words, hash }) => {
    const temporary = join(cache, `${hash}.${process.pid}`);
    await writeFile(temporary, await drawSvg(await drawCard(words)));
    await rename(temporary, join(cache, `${hash}.png`));
  });
}
