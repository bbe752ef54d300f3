import { outputFile } from "../base/address.ts";
import type { Memory } from "../compile/memory.ts";
import type { OpenEleventy } from "../eleventy/open-eleventy.ts";
import { store } from "../memory/stored-release.ts";
import type { KnownFingerprints } from "../outputs/fingerprint-list.ts";
import type { Newsroom } from "../outputs/newsroom.ts";
import type { Output } from "../outputs/output.ts";
import { gatherWords } from "../search/renew-index.ts";
import type { CollectedWords } from "../search/word-index.ts";
import { listFiles } from "./publish/list-files.ts";
import { type StagingFolders, stageOutputs } from "./publish/staging.ts";
import type { Helper } from "./threads/helper.ts";
import { createCounter, share } from "./threads/threads.ts";
import type { Gathered } from "./threads/work.ts";

export interface RenderOptions {
  readonly eleventy: OpenEleventy;
  readonly newsroom: Newsroom;
  /** All outputs of the site, by kind. */
  readonly kinds: ReadonlyMap<string, readonly Output[]>;
  readonly memory: Memory;
  readonly folders: StagingFolders;
  readonly isStale: (output: Output) => boolean;
  /** Outputs of a site from which it is an archive. */
  readonly archiveFrom: number;
  /** Stale outputs from which those of an archive are rendered in bulk. */
  readonly bulkFrom: number;
  /** A second thread, where there is a processor for it. */
  readonly helper: (memory: Memory) => Helper | undefined;
  /** The site's files that are not rendered. */
  readonly others: ReadonlySet<string>;
  /** Is kept when the second thread knows which pictures it makes. */
  readonly picturesAsked: Promise<unknown>;
  /** Writes those of them that are wanted. */
  readonly finish: () => Promise<void>;
  /** Ranks of the releases whose words the search index lacks. */
  readonly unindexed: ReadonlySet<number>;
}

/** What came of the office's own templates and copies. */
export interface OfficeFiles {
  /** Relative to the output. */
  readonly files: ReadonlySet<string>;
  /** Paths of the pages among them that search engines may list. */
  readonly pages: readonly string[];
}

export interface RenderedOutputs extends OfficeFiles {
  /** Words for the search index, of releases that were rendered in bulk: their texts have been read. */
  readonly words: readonly CollectedWords[];
  /** Of those that the other thread rendered, by the digests of their files; this one has kept its own. */
  readonly fingerprints: KnownFingerprints;
}

/**
 * Renders what is stale into the staging folder, by Eleventy. Where it is much and of an archive, those files of which
 * there is one for each release or page are rendered in bulk, in two threads, by the very same functions. What the
 * office added to Eleventy is made each time, since nobody knows what it depends on.
 */
export async function renderOutputs(options: RenderOptions): Promise<RenderedOutputs> {
  const { eleventy, newsroom, kinds, folders, others, isStale, helper, finish, unindexed } = options;
  const outputs = [...kinds.values()].flat();
  const stale = outputs.flatMap((output, index) => (isStale(output) ? [index] : []));
  const isMuch = outputs.length >= options.archiveFrom && stale.length >= options.bulkFrom;
  const isBulk = (output: Output | undefined) => isMuch && output?.shows.kind !== "site";
  const chosen = Uint32Array.from(stale.filter((index) => isBulk(outputs[index])));
  const few = new Set(stale.flatMap((index) => outputs[index] ?? []).filter((output) => !isBulk(output)));
  // Pictures are asked for first: else they are made last, by one thread, for which the other waits.
  if (chosen.length > 0) await options.picturesAsked;
  const counter = createCounter();
  const helping =
    chosen.length > 0
      ? helpRender(helper(options.memory), { ...options, chosen, counter })
      : Promise.resolve(undefined);
  // `await helping` below throws its failure; until then Node must not end the program for it.
  helping.catch(() => {});

  const words = gatherWords(newsroom.site, unindexed);
  const renderShare = () => {
    const stage = stageOutputs(folders);
    for (const index of share(counter, chosen.length)) {
      const output = outputs[chosen[index] ?? -1];
      if (!output) continue;
      stage(output);
      if (output.shows.kind === "text") words.see(output.shows.release);
    }
  };
  let pages: readonly string[] = [];
  const told = await eleventy.render({
    newsroom,
    outputs: new Map([...kinds].map(([name, all]) => [name, all.filter((output) => few.has(output))])),
    finish: async (rendered) => {
      pages = rendered.pages;
      renderShare();
      await finish();
    },
  });
  const helped = await helping;
  const own = new Set(stale.map((index) => outputFile(outputs[index]?.path ?? "/")));
  for (const path of others) own.add(outputFile(path));
  // A plug-in may write files that Eleventy knows nothing of.
  const files = new Set([...told, ...listFiles(folders.staging).filter((file) => !own.has(file))]);
  return {
    files,
    pages,
    words: [words.take(), ...(helped ? [helped.words] : [])],
    fingerprints: new Map(helped?.fingerprints),
  };
}

interface HelpOptions extends Pick<RenderOptions, "newsroom" | "memory" | "folders" | "unindexed"> {
  readonly chosen: Uint32Array;
  readonly counter: Int32Array;
}

async function helpRender(helper: Helper | undefined, options: HelpOptions): Promise<Gathered | undefined> {
  if (!helper) return undefined;
  const { newsroom, memory, folders, chosen, counter, unindexed } = options;
  const unknown = [...memory.files].filter(([file]) => !helper.knows(file));
  helper.know(unknown.map(([file, read]) => store(file, read)));
  return helper.render({ assets: newsroom.assets, folders, chosen, counter, unindexed: [...unindexed] });
}
