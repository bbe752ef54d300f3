import { basename, resolve } from "node:path";
import type { AssetFile } from "./assets.ts";
import { createAssets } from "./assets.ts";
import { type Compilation, compile } from "./compile.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Language } from "./language.ts";
import { loadContent } from "./load.ts";
import type { Site } from "./model.ts";
import { Newsroom } from "./newsroom.ts";

export interface PrepareOptions {
  /** The content folder. */
  readonly content: string;
  readonly now: number;
  /** A preview shows drafts and embargoed releases, and tells of faults on the pages. */
  readonly preview: boolean;
  readonly language: Language;
}

/** Content that is ready to be rendered, and what else must be written. */
export interface Prepared {
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where site.yaml cannot be used: then there is nothing to show. */
  readonly newsroom?: Newsroom;
  readonly assetFiles: readonly AssetFile[];
  /** Files to publish as they are; `from` is a path on disk, `to` one on the site. */
  readonly copies: readonly { readonly from: string; readonly to: string }[];
}

/** Reads and compiles a content folder. */
export async function compileFolder({
  content,
  now,
  preview,
  language,
}: PrepareOptions): Promise<Compilation> {
  const folder = resolve(content);
  return compile(await loadContent(folder), { folder: basename(folder), now, drafts: preview, language });
}

/** Reads and compiles a content folder and prepares the files of the design. */
export async function prepare(options: PrepareOptions): Promise<Prepared> {
  const { site, diagnostics } = await compileFolder(options);
  return site ? prepareSite(site, diagnostics, options) : { diagnostics, assetFiles: [], copies: [] };
}

async function prepareSite(
  site: Site,
  diagnostics: readonly Diagnostic[],
  { content, preview }: PrepareOptions,
): Promise<Prepared> {
  const { assets, files } = await createAssets(site.addressOf, site.settings.accent);
  return {
    diagnostics,
    newsroom: new Newsroom({ site, assets, faults: preview ? diagnostics : [] }),
    assetFiles: files,
    copies: site.copies.map(({ from, to }) => ({ from: resolve(content, "..", from), to })),
  };
}
