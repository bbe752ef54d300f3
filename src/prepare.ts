import { basename, dirname, join, resolve } from "node:path";
import type { AssetFile } from "./assets.ts";
import { createAssets } from "./assets.ts";
import { type Compilation, type Content, compile } from "./compile.ts";
import { countSeverity, type Diagnostic } from "./diagnostic.ts";
import { describeImages } from "./images/describe-images.ts";
import { indexName, openImageIndex } from "./images/image-index.ts";
import { imageMaker } from "./images/image-maker.ts";
import type { Language } from "./language.ts";
import { loadContent } from "./load.ts";
import type { Site } from "./model.ts";
import { Newsroom } from "./newsroom.ts";
import { prepareSearchFiles } from "./search/search-files.ts";
import { searchRecords } from "./search/search-records.ts";

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
  /** Pictures that were made, in the cache: they may share their place on disk with what is published. */
  readonly images: readonly { readonly from: string; readonly to: string }[];
  /** Makes the picture at an address, for a preview, which has no `images`. @returns its path on disk. */
  readonly findImage?: (href: string) => Promise<string | undefined>;
  /** Makes the search index, or finds it in the cache; its files may share their place on disk like pictures. */
  readonly searchFiles: () => Promise<readonly { readonly from: string; readonly to: string }[]>;
}

/** Reads a content folder, and what there is to know of its pictures. */
export async function readContent({
  content,
  now,
}: Pick<PrepareOptions, "content" | "now">): Promise<Content> {
  const folder = resolve(content);
  const index = await openImageIndex(join(imageCache(folder), indexName));
  const { assets, ...loaded } = await loadContent(folder);
  const described = await describeImages(assets, { root: dirname(folder), index, now });
  await index.save();
  return { ...loaded, assets: described };
}

/** Reads and compiles a content folder. */
export async function compileFolder(options: PrepareOptions): Promise<Compilation> {
  const { content, now, preview, language } = options;
  const folder = basename(resolve(content));
  return compile(await readContent(options), { folder, now, drafts: preview, advice: preview, language });
}

/** Reads and compiles a content folder and prepares the files of the design. */
export async function prepare(options: PrepareOptions): Promise<Prepared> {
  const { site, diagnostics } = await compileFolder(options);
  // What will not be published needs no pictures.
  const wanted = options.preview || countSeverity(diagnostics, "error") === 0;
  return site && wanted
    ? prepareSite(site, diagnostics, options)
    : { diagnostics, assetFiles: [], copies: [], images: [], searchFiles: async () => [] };
}

async function prepareSite(
  site: Site,
  diagnostics: readonly Diagnostic[],
  { content, preview }: PrepareOptions,
): Promise<Prepared> {
  const root = dirname(resolve(content));
  const cache = imageCache(resolve(content));
  const maker = imageMaker(site, { root, cache });
  const { assets, files } = await createAssets(site.addressOf, site.settings.accent);
  return {
    diagnostics,
    newsroom: new Newsroom({ site, assets, faults: preview ? diagnostics : [] }),
    assetFiles: files,
    copies: site.copies.map(({ from, to }) => ({ from: join(root, from), to })),
    images: preview ? [] : await maker.all(),
    findImage: maker.one,
    searchFiles: () => prepareSearchFiles(searchRecords(site), join(root, ".siaran/cache/search")),
  };
}

/** Pictures are dear to make: they are kept beside the content from one build to the next. */
function imageCache(folder: string): string {
  return join(dirname(folder), ".siaran/cache/images");
}
