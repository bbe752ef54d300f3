import { basename, join, resolve } from "node:path";
import type { EditorOutput } from "../admin/editor-files.tsx";
import { knownFiles } from "../admin/known-files.ts";
import { paths } from "../base/paths.ts";
import { openState, type StateStore } from "../build/again/build-state.ts";
import { compile } from "../compile/compile.ts";
import { createMemory, type Memory } from "../compile/memory.ts";
import type { Content } from "../content/content.ts";
import type { Manuscript } from "../content/manuscript.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { cacheFolder } from "../disk/cache-folder.ts";
import { programDigest } from "../disk/program-digest.ts";
import { writeFingerprintList } from "../outputs/fingerprint-list.ts";
import { createSitemap } from "../outputs/sitemap.ts";
import { findOutput } from "../pages/index.ts";
import {
  addHistory,
  compileOptions,
  contentPath,
  type Prepared,
  type PrepareOptions,
  prepareSite,
  readContent,
  registryDigest,
  rereadContent,
} from "../prepare/prepare.ts";
import { followSites } from "../search/make-index.ts";
import { isSearchPath } from "../search/search-paths.ts";

/** The content as it is now, of which one page at a time is shown. */
export interface Preview {
  /** What is wrong in it. */
  readonly faults: readonly Diagnostic[];
  /** The last site that could be shown; without a usable site.yaml it is an earlier one. */
  readonly shown?: Prepared;
  /** Reads what changed. @param files paths on disk; all is read where there are none. */
  update(files: readonly string[]): Promise<void>;
  /** Notes the pages that Eleventy made of the office's own templates, for the sitemap. */
  list(pages: readonly string[]): void;
  /** What the editor must know of the newsroom. */
  known(): readonly EditorOutput[];
  /** Makes the page or file at a path. @returns its text, or `undefined` where the site has none there. */
  render(path: string): string | undefined;
}

/**
 * Opens a preview. Advice is given on drafts and on what changes while it is open: asking all rules about an archive
 * takes minutes, and nobody waits for it to see one page. What reading gave is kept on disk for the next preview.
 */
export function openPreview({
  now,
  ...options
}: Omit<PrepareOptions, "now" | "preview"> & { readonly now: () => number }): Preview {
  const store = openState(join(cacheFolder(options.content), "preview"));
  let memory = createMemory();
  const edited = new Set<string>();
  const isEdited = ({ file, keys }: Manuscript) => keys.status === "draft" || edited.has(file);
  let content: Content | undefined;
  let faults: readonly Diagnostic[] = [];
  let shown: Prepared | undefined;
  // The page that an editor looks at is asked for again and again.
  let last: { readonly shown: Prepared; readonly path: string; readonly text?: string } | undefined;
  let pages: readonly string[] = [];
  const indexOf = followSites();
  return {
    get faults() {
      return faults;
    },
    get shown() {
      return shown;
    },
    update: async (files) => {
      const reading = { content: options.content, now: now() };
      const isFirst = content === undefined;
      content =
        content && files.length > 0
          ? await rereadContent(content, files, reading)
          : addHistory(await readContent(reading), options.content).content;
      if (isFirst) memory = store.load(programDigest())?.memory(content.texts) ?? memory;
      for (const file of files) edited.add(contentPath(file, options.content));
      const compiling = compileOptions({ ...options, ...reading, preview: true }, isEdited);
      const compiled = compile(content, compiling, memory);
      const { site } = compiled;
      memory = compiled.memory;
      faults = compiled.diagnostics;
      if (isFirst) saveMemory(store, memory, reading.now);
      if (site)
        shown = await prepareSite(site, { content: options.content, memory, faults, isPreview: true });
    },
    known: () => knownFiles({ memory, folder: basename(resolve(options.content)), now: now() }),
    list: (listed) => {
      pages = listed;
    },
    render: (path) => {
      if (!shown) return undefined;
      const { newsroom } = shown;
      if (isSearchPath(path)) return indexOf(newsroom.site, registryDigest(memory)).get(path);
      if (path === paths.fingerprints) return writeFingerprintList(newsroom.site);
      const sitemap = path.startsWith("/sitemap") ? createSitemap(newsroom.site, { pages }) : [];
      const file = sitemap.find((part) => part.path === path);
      if (file) return file.content();
      if (last?.shown !== shown || last.path !== path)
        last = { shown, path, text: findOutput(newsroom, path)?.content() };
      return last.text;
    },
  };
}

/** Keeps what is known of the content; a preview publishes nothing that could be known. */
function saveMemory(store: StateStore, memory: Memory, now: number): void {
  const nothing = { registry: "", site: "", assets: [], files: new Map(), indexed: [] };
  const unknown = { ...nothing, fingerprints: new Map(), history: new Map() };
  store.save({ program: programDigest(), now, ...unknown, memory });
}
