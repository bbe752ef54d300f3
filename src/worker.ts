import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import type { CompileOptions } from "./compile.ts";
import type { Content } from "./content.ts";
import { TextOnDisk } from "./load.ts";
import { createMemory } from "./memory.ts";
import { type Assets, Newsroom } from "./newsroom.ts";
import { openContent } from "./open-content.ts";
import { outputsByKind } from "./pages/index.ts";
import { listFiles } from "./publish.ts";
import { createSite } from "./site.ts";
import { type StagingFolders, stageOutputs } from "./staging.ts";
import { reviver, type StoredRelease, store } from "./stored-release.ts";
import { type Counter, share } from "./threads.ts";

// The second thread of a build (see helper.ts). It reads files and renders pages with the same functions as the
// first; what each of the two does is a matter of chance, and what comes out is not.

/** What the first thread asks for: to list files; to open the content once, to read files, to render outputs. */
export type Order =
  | { readonly kind: "list"; readonly folder: string }
  | ({ readonly kind: "open" } & OpenOrder)
  | ({ readonly kind: "read" } & ReadOrder)
  | ({ readonly kind: "render" } & RenderOrder);

export interface OpenOrder {
  /** Parent of the content folder. */
  readonly root: string;
  readonly files: readonly string[];
  readonly content: Omit<Content, "texts">;
  readonly options: CompileOptions;
}

export interface ReadOrder {
  readonly files: readonly string[];
  readonly counter: Counter;
}

export interface RenderOrder {
  /** JSON of what this thread has not read itself: a list of {@link StoredRelease}. */
  readonly known: string;
  readonly assets: Assets;
  readonly folders: StagingFolders;
  /** Places of the outputs to render, among all of the site. */
  readonly chosen: Uint32Array;
  readonly counter: Counter;
}

/** Sets the thread to work. */
function work(order: OpenOrder) {
  const { root, files, content, options } = order;
  // That the files are still the same is for the first thread to know.
  const texts = files.map((file) => new TextOnDisk(join(root, file), file, file));
  const memory = createMemory();
  const open = openContent({ ...content, texts }, options, memory);
  const byFile = new Map(texts.map((text) => [text.file, text]));
  return {
    read: ({ files: unread, counter }: ReadOrder): string => {
      const stored: StoredRelease[] = [];
      for (const index of share(counter, unread.length)) {
        const text = byFile.get(unread[index] ?? "");
        if (!text) continue;
        const read = open.reader.read(text);
        memory.files.set(text.file, read);
        stored.push(store(text.file, read));
      }
      return JSON.stringify(stored);
    },
    render: ({ known, assets, folders, chosen, counter }: RenderOrder): void => {
      const stored: StoredRelease[] = JSON.parse(known);
      const revive = reviver(texts);
      for (const one of stored) memory.files.set(one[0], revive(one));
      const drafts = open.texts.flatMap(({ file }) => memory.files.get(file)?.draft ?? []);
      const { linking, registryFolder, isVisible } = open;
      if (!linking) throw new Error("there is no site to render");
      const silent = () => {};
      const site = createSite(drafts, {
        linking,
        registryFolder,
        isVisible,
        now: options.now,
        report: silent,
      });
      const outputs = [...outputsByKind(new Newsroom({ site, assets, faults: [] })).values()].flat();
      const stage = stageOutputs(folders);
      for (const index of share(counter, chosen.length)) {
        const output = outputs[chosen[index] ?? -1];
        if (output) stage(output);
      }
    },
  };
}

let worker: ReturnType<typeof work> | undefined;

parentPort?.on("message", (order: Order) => {
  if (order.kind === "list") parentPort?.postMessage(listFiles(order.folder).join("\n"));
  else if (order.kind === "open") worker = work(order);
  else if (order.kind === "read") parentPort?.postMessage(worker?.read(order));
  else {
    worker?.render(order);
    parentPort?.postMessage("");
  }
});
