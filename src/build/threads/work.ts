import type { CompileOptions } from "../../compile/compile.ts";
import { createMemory, type ReadFile, type SoundRegistry } from "../../compile/memory.ts";
import { openContent } from "../../compile/open-content.ts";
import { readPages } from "../../compile/read-pages.ts";
import type { Content } from "../../content/content.ts";
import { fromPlain, type PlainText } from "../../disk/load.ts";
import { reviver, type StoredRelease, store } from "../../memory/stored-release.ts";
import { type DesignFiles, Newsroom } from "../../outputs/newsroom.ts";
import { outputsByKind } from "../../pages/index.ts";
import { gatherWords } from "../../search/renew-index.ts";
import type { CollectedWords } from "../../search/word-index.ts";
import { asTrial } from "../../site/as-trial.ts";
import { createSite } from "../../site/site.ts";
import { type StagingFolders, stageOutputs } from "../publish/staging.ts";
import { type Counter, share } from "./threads.ts";

// What the second thread of a build does (see worker.ts), with the functions that the first uses. Which of the two does what
// is a matter of chance, and what comes out is not.

export interface OpenOrder {
  /** Parent of the content folder. */
  readonly root: string;
  readonly texts: readonly PlainText[];
  readonly content: Omit<Content, "texts">;
  readonly options: CompileOptions;
  /** The register as the first thread has read it, where it is without a fault. */
  readonly sound: SoundRegistry | undefined;
}

export interface ReadOrder {
  readonly files: readonly string[];
  readonly counter: Counter;
}

export interface RenderOrder {
  readonly assets: DesignFiles;
  readonly folders: StagingFolders;
  /** Places of the outputs to render, among all of the site. */
  readonly chosen: Uint32Array;
  readonly counter: Counter;
  /** Ranks of the releases whose words the search index lacks. */
  readonly unindexed: readonly number[];
}

/** What was found out of releases while their texts were read for rendering, as plain data. */
export interface Gathered {
  /** For the search index. */
  readonly words: CollectedWords;
  /** By the digests of their files. */
  readonly fingerprints: readonly (readonly [digest: string, fingerprint: string])[];
}

export interface Work {
  /** Reads files until the counter has reached the end. */
  read(order: ReadOrder): StoredRelease[];
  /** Takes over what the other thread has read. */
  know(releases: readonly StoredRelease[]): void;
  /** Renders outputs until the counter has reached the end. */
  render(order: RenderOrder): Gathered;
}

/** Opens the content. */
export function openWork({ root, texts: plain, content, options, sound }: OpenOrder): Work {
  const texts = fromPlain(root, plain);
  const open = openContent({ ...content, texts }, options, { ...createMemory(), sound });
  const known = new Map<string, ReadFile>();
  const byFile = new Map(texts.map((text) => [text.file, text]));
  return {
    read: ({ files, counter }) => {
      const stored: StoredRelease[] = [];
      for (const index of share(counter, files.length)) {
        const text = byFile.get(files[index] ?? "");
        if (!text) continue;
        const read = open.reader.read(text);
        known.set(text.file, read);
        stored.push(store(text.file, read));
      }
      return stored;
    },
    know: (releases) => {
      const revive = reviver(texts);
      for (const stored of releases) known.set(stored[0], revive(stored));
    },
    render: ({ assets, folders, chosen, counter, unindexed }) => {
      const manuscripts = texts.flatMap(({ file }) => known.get(file)?.manuscript ?? []);
      const { linking, registryFolder, isVisible } = open;
      if (!linking) throw new Error("there is no site to render");
      const made = createSite(manuscripts, {
        linking,
        registryFolder,
        isVisible,
        now: options.now,
        pages: readPages(open, options).pages,
        ledger: open.ledger,
        history: content.history,
        // The first thread has made the same site and reported its faults.
        report: () => {},
      });
      const site = options.trial ? asTrial(made) : made;
      const outputs = [...outputsByKind(new Newsroom({ site, assets, faults: [] })).values()].flat();
      const stage = stageOutputs(folders);
      const words = gatherWords(site, new Set(unindexed));
      const fingerprints: [string, string][] = [];
      for (const index of share(counter, chosen.length)) {
        const output = outputs[chosen[index] ?? -1];
        if (!output) continue;
        stage(output);
        if (output.shows.kind !== "text") continue;
        const { release } = output.shows;
        words.see(release);
        fingerprints.push([release.digest, release.fingerprint]);
      }
      return { words: words.take(), fingerprints };
    },
  };
}
