import type { Memory } from "../compile/memory.ts";
import type { Assets } from "../outputs/newsroom.ts";
import type { Output } from "../outputs/output.ts";
import { gatherWords } from "../search/renew-index.ts";
import type { CollectedWords } from "../search/word-index.ts";
import type { Site } from "../site/model.ts";
import { store } from "./again/stored-release.ts";
import { type StagingFolders, stageOutputs } from "./publish/staging.ts";
import type { Helper } from "./threads/helper.ts";
import { createCounter, share } from "./threads/threads.ts";

export interface RenderOptions {
  /** All outputs of the site, by kind. */
  readonly kinds: ReadonlyMap<string, readonly Output[]>;
  /** Addresses of the files of the design. */
  readonly assets: Assets;
  readonly memory: Memory;
  readonly folders: StagingFolders;
  readonly isStale: (output: Output) => boolean;
  /** Outputs from which they are rendered in bulk. */
  readonly bulkFrom: number;
  /** A second thread, where there is a processor for it. */
  readonly helper: () => Helper | undefined;
  /** Writes what is not rendered. */
  readonly finish: (staging: string) => Promise<void>;
  readonly site: Site;
  /** Ranks of the releases whose words the search index lacks. */
  readonly unindexed: ReadonlySet<number>;
}

/**
 * Renders what is stale into the staging folder. A few outputs are Eleventy's; where they are many, those of which
 * an archive has one for each release or page are rendered in bulk, in two threads, by the very same functions:
 * Eleventy takes twice the time of a page to keep account of it.
 * @returns words for the search index, of releases that were rendered in bulk: their texts have been read.
 */
export async function renderOutputs(options: RenderOptions): Promise<readonly CollectedWords[]> {
  const { kinds, folders, isStale, bulkFrom, helper, finish, site, unindexed } = options;
  const outputs = [...kinds.values()].flat();
  const stale = outputs.flatMap((output, index) => (isStale(output) ? [index] : []));
  const isBulk = (output: Output | undefined) => stale.length >= bulkFrom && output?.shows.kind !== "site";
  const chosen = Uint32Array.from(stale.filter((index) => isBulk(outputs[index])));
  const few = new Set(stale.flatMap((index) => outputs[index] ?? []).filter((output) => !isBulk(output)));
  const counter = createCounter();
  const helping =
    chosen.length > 0 ? helpRender(helper(), { ...options, chosen, counter }) : Promise.resolve(undefined);
  // Told of below; until then its failure has nobody to tell.
  helping.catch(() => {});

  const { runEleventy } = await import("../eleventy/run-eleventy.ts");
  const rest = [...kinds].map(([name, all]) => [name, all.filter((output) => few.has(output))] as const);
  await runEleventy({ outputs: new Map(rest), finish }, folders.staging);
  const stage = stageOutputs(folders);
  const words = gatherWords(site, unindexed);
  for (const index of share(counter, chosen.length)) {
    const output = outputs[chosen[index] ?? -1];
    if (!output) continue;
    stage(output);
    if (output.shows.kind === "text") words.see(output.shows.release);
  }
  const helped = await helping;
  return [words.take(), ...(helped ? [helped] : [])];
}

interface HelpOptions extends Pick<RenderOptions, "assets" | "memory" | "folders" | "unindexed"> {
  readonly chosen: Uint32Array;
  readonly counter: Int32Array;
}

async function helpRender(
  helper: Helper | undefined,
  options: HelpOptions,
): Promise<CollectedWords | undefined> {
  if (!helper) return undefined;
  const { assets, memory, folders, chosen, counter, unindexed } = options;
  const unknown = [...memory.files].filter(([file]) => !helper.knows(file));
  helper.know(unknown.map(([file, read]) => store(file, read)));
  return helper.render({ assets, folders, chosen, counter, unindexed: [...unindexed] });
}
