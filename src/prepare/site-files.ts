import { copyFile, link, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { outputFile } from "../base/address.ts";
import { once } from "../base/once.ts";
import { pathOnDisk } from "../disk/path-on-disk.ts";
import { type ImageMaker, imageMaker } from "../images/image-maker.ts";
import type { Asset } from "../pictures/asset.ts";
import { prepareSearchFiles } from "../search/search-files.ts";
import { searchRecords } from "../search/search-records.ts";
import type { Copy, Site } from "../site/model.ts";
import type { AssetFile } from "./assets.ts";
import { pressArchives } from "./press-archives.ts";

/**
 * The files of a site that are not rendered: those of the design, attachments, pictures, press kits and the search
 * index.
 */
export interface SiteFiles {
  /**
   * What there is to write, but for the search index, with what each file is made from: as long as that is the
   * same, so is the file.
   */
  readonly prints: ReadonlyMap<string, string>;
  /** Writes those of the files that are wanted. */
  write(isWanted: (path: string) => boolean, output: string): Promise<void>;
  readonly images: ImageMaker;
  readonly design: readonly AssetFile[];
  /** Makes the search index, or finds it in the cache. @returns its files; their names tell what is in them. */
  search(): Promise<readonly Copy[]>;
}

export interface SiteFilesOptions {
  /** Parent of the content folder. */
  readonly root: string;
  readonly cache: string;
  readonly design: readonly AssetFile[];
  /** Files of the content folder. */
  readonly assets: readonly Asset[];
  /** What the search index and press kits depend on besides the releases: the program and the registry. */
  readonly basis: readonly string[];
}

/** Prepares to write the files of a site. */
export function siteFiles(site: Site, options: SiteFilesOptions): SiteFiles {
  const { root, cache, design, assets } = options;
  const imageCache = join(cache, "images");
  const images = imageMaker(site, { root, cache: imageCache });
  // A preview asks for none of them.
  const archives = once(() => pressArchives(site, imageCache, options.basis.join(" ")));
  const prints = once(() => {
    const stamps = new Map(assets.map(({ file, stamp }) => [file, stamp]));
    return new Map([
      // Their names hold a hash of their content.
      ...design.map(({ path }) => [path, path] as const),
      ...site.copies.map(({ from, to }) => [to, stamps.get(from) ?? unknown] as const),
      ...images.prints,
      ...archives().map(({ path, print }) => [path, print] as const),
    ]);
  });
  return {
    get prints() {
      return prints();
    },
    write: async (isWanted, output) => {
      const at = (path: string) => made(join(output, outputFile(path)));
      for (const { path, content } of design) if (isWanted(path)) await writeFile(await at(path), content);
      for (const { from, to } of site.copies)
        if (isWanted(to)) await copyFile(pathOnDisk(root, from), await at(to));
      await linkFiles(await images.all(isWanted), output);
      for (const { path, content } of archives())
        if (isWanted(path)) await writeFile(await at(path), content());
    },
    images,
    design,
    search: () =>
      prepareSearchFiles({
        records: () => searchRecords(site),
        basis: [...options.basis, ...site.releases.map(({ id, digest }) => `${id} ${digest}`)],
        cache: join(cache, "search"),
      }),
  };
}

/** For a file that is too young to be told from another: as if it were never the same. */
const unknown = "";

/** Gives files of the cache a second name in the output. */
export async function linkFiles(files: readonly Copy[], output: string): Promise<void> {
  await Promise.all(
    files.map(async ({ from, to }) => linkFile(from, await made(join(output, outputFile(to))))),
  );
}

/**
 * A second name takes no time and no room however large the file is: published files are replaced and never
 * written into. Copied where that cannot be, as on another disk.
 */
async function linkFile(from: string, to: string): Promise<void> {
  await rm(to, { force: true });
  await link(from, to).catch(() => copyFile(from, to));
}

async function made(file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  return file;
}
