import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { bundleEditor } from "../admin/bundle-editor.ts";
import { type EditorOutput, editorFiles } from "../admin/editor-files.tsx";
import { knownFiles } from "../admin/known-files.ts";
import { digestOf } from "../base/digest.ts";
import type { Language } from "../base/language.ts";
import type { CompileOptions } from "../compile/compile.ts";
import type { Memory } from "../compile/memory.ts";
import type { Advice } from "../compile/read-releases.ts";
import type { Content, TextFile } from "../content/content.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { cacheFolder } from "../disk/cache-folder.ts";
import { loadContent, reloadFolders, type TextOnDisk } from "../disk/load.ts";
import { programDigest } from "../disk/program-digest.ts";
import { readHistory } from "../history/read-history.ts";
import { describeImages } from "../images/describe-images.ts";
import { indexName, openImageIndex } from "../images/image-index.ts";
import { Newsroom } from "../outputs/newsroom.ts";
import type { Site } from "../site/model.ts";
import { createAssets } from "./assets.ts";
import { historySetting } from "./history-setting.ts";
import { readDesign } from "./own-design.ts";
import { type SiteFiles, siteFiles } from "./site-files.ts";

export interface ContentOptions {
  /** The content folder. */
  readonly content: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
}

export interface PrepareOptions extends ContentOptions {
  /** A preview shows drafts and embargoed releases, and tells of faults on the pages. */
  readonly preview: boolean;
  /** Whether the site says of itself that it shows what is not published. */
  readonly trial?: boolean;
  readonly language: Language;
}

/** A site that is ready to be rendered, and what else must be written. */
export interface Prepared {
  readonly newsroom: Newsroom;
  readonly files: SiteFiles;
}

/** Looks through a content folder, and finds out what there is to know of its pictures. */
export async function readContent({ content, now }: ContentOptions): Promise<Content<TextOnDisk>> {
  return describeAssets(loadContent(resolve(content), now), { content, now });
}

/** Adds what Git remembers of the releases. @returns also whether a part of it is not there. */
export function addHistory<Text extends TextFile>(
  content: Content<Text>,
  folder: string,
): { readonly content: Content<Text>; readonly isCut: boolean } {
  const { zone, isTold } = historySetting(content);
  if (!isTold) return { content, isCut: false };
  const files = content.texts.map(({ file }) => file);
  const asked = { content: resolve(folder), cache: cacheFolder(folder), zone, files };
  const { history, isCut } = readHistory(asked);
  return { content: { ...content, history }, isCut };
}

/** Looks again through the folders of some files. The list of assets is the same where none of them changed. */
export async function rereadContent(
  known: Content,
  files: readonly string[],
  { content, now }: ContentOptions,
): Promise<Content> {
  const folder = resolve(content);
  const changed = files.map((file) => dirname(contentPath(file, content)));
  const found = reloadFolders(known, folder, { changed, now });
  const described = found.assets === known.assets ? found : await describeAssets(found, { content, now });
  return { ...described, history: known.history };
}

async function describeAssets<Text extends TextFile>(
  found: Content<Text>,
  { content, now }: ContentOptions,
): Promise<Content<Text>> {
  if (found.assets.length === 0) return found;
  const index = openImageIndex(join(cacheFolder(content), "images", indexName));
  const root = dirname(resolve(content));
  const assets = await describeImages(found.assets, { root, index, now });
  index.save();
  return { ...found, assets };
}

/** The path of a file on disk as it is in the content: `posts/2019/07/nama.md`. */
export function contentPath(file: string, content: string): string {
  return relative(dirname(resolve(content)), resolve(file))
    .split(sep)
    .join("/")
    .normalize("NFC");
}

/** How the content of a folder is compiled for publication or for a preview. */
export function compileOptions(
  { content, now, preview, trial, language }: PrepareOptions,
  advice: Advice = false,
): CompileOptions {
  return { folder: basename(resolve(content)), now, drafts: preview, trial, advice, language };
}

export interface PrepareSiteOptions extends Pick<PrepareOptions, "content"> {
  /** Whether it is shown to those who work on it, and to nobody else. */
  readonly isPreview?: boolean;
  readonly memory: Memory;
  /** Faults to tell of on every page; none for publication. */
  readonly faults: readonly Diagnostic[];
}

/** Prepares the design and the files of a site. */
export async function prepareSite(
  site: Site,
  { content, memory, faults, isPreview }: PrepareSiteOptions,
): Promise<Prepared> {
  const cache = join(cacheFolder(content), "assets");
  const { assets, files } = await createAssets(
    site.addressOf,
    await readDesign(site.settings, join(resolve(content), "_data")),
    { said: site.settings, cache },
  );
  const editor = await prepareEditor(site, { content, cache, memory, stylesheet: assets.stylesheet.href });
  return {
    newsroom: new Newsroom({ site, assets, faults, isPreview }),
    files: siteFiles(site, {
      root: dirname(resolve(content)),
      cache: cacheFolder(content),
      design: [...files, ...editor],
      assets: memory.registry?.files ?? [],
      dependsOn: [programDigest(), registryDigest(memory)],
    }),
  };
}

/** The editor, where the site has one. A trial has none: what is tried there is in a folder of somebody's. */
async function prepareEditor(
  site: Site,
  {
    content,
    cache,
    memory,
    stylesheet,
  }: Pick<PrepareSiteOptions, "content" | "memory"> & { readonly cache: string; readonly stylesheet: string },
): Promise<EditorOutput[]> {
  const { editor, isTrial } = site.settings;
  if (!editor || isTrial) return [];
  const name = basename(resolve(content));
  const bundle = await bundleEditor(cache);
  return [
    ...editorFiles(site, { place: editor, folder: editor.folder ?? name, bundle, stylesheet }),
    ...knownFiles({ memory, folder: name, now: site.now.instant }),
  ];
}

/** Of everything in the registry: with another, any page can be another. */
export function registryDigest({ registry, pages }: Memory): string {
  const sources = registry?.sources.map(({ file, text }) => `${file}\n${text}`) ?? [];
  const folder = registry?.sources[0]?.file.replace(/(?<=^[^/]+\/_data\/).*$/, "") ?? "";
  const pictures = registry?.files.filter(({ file }) => file.startsWith(folder)) ?? [];
  // Any page shows them in its menu or its foot.
  const named = pages?.pages.map(({ manuscript, menu }) => [manuscript.slug, manuscript.keys, menu]) ?? [];
  return digestOf(JSON.stringify([sources, pictures, named]));
}
