import { constants, readFileSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { outputFile } from "../base/address.ts";
import { once } from "../base/remember.ts";
import { type ImageMaker, imageMaker } from "../images/image-maker.ts";
import { inParallel } from "../images/in-parallel.ts";
import { iconMadeFrom, makeIcon } from "../images/make-icon.ts";
import type { RunTasks } from "../images/make-pictures.ts";
import type { Asset } from "../pictures/asset.ts";
import type { Copy, Site } from "../site/model.ts";
import type { AssetFile } from "./assets.ts";
import { pressArchives } from "./press-archives.ts";
import { readCopy } from "./read-copy.ts";

/**
 * The files of a site that are not rendered: those of the design, attachments, pictures and press kits.
 */
export interface SiteFiles {
  /**
   * What there is to write, with what each file is made from: as long as that is the same, so is the file.
   */
  readonly madeFrom: ReadonlyMap<string, string>;
  /** Makes the pictures that {@link write} will want, where the cache lacks them. @param run as {@link ImageMaker.all} has it. */
  makePictures(isWanted: (path: string) => boolean, run?: RunTasks): Promise<readonly Copy[]>;
  /** Writes those of the files that are wanted. @param pictures those that were made for it. */
  write(isWanted: (path: string) => boolean, output: string, pictures: readonly Copy[]): Promise<void>;
  readonly images: ImageMaker;
  readonly design: readonly AssetFile[];
}

export interface SiteFilesOptions {
  /** Parent of the content folder. */
  readonly root: string;
  readonly cache: string;
  readonly design: readonly AssetFile[];
  /** Files of the content folder. */
  readonly assets: readonly Asset[];
  /** What press kits depend on besides the releases: the program and the registry. */
  readonly dependsOn: readonly string[];
}

/** Prepares to write the files of a site. */
export function siteFiles(site: Site, options: SiteFilesOptions): SiteFiles {
  const { root, cache, design, assets } = options;
  const imageCache = join(cache, "images");
  const images = imageMaker(site, { root, cache: imageCache });
  // A preview asks for none of them.
  const archives = once(() => pressArchives(site, options.dependsOn.join(" ")));
  const madeFrom = once(() => {
    const stamps = new Map(assets.map(({ file, stamp }) => [file, stamp]));
    return new Map([
      // The names of most hold a hash of their content.
      ...design.map(({ path, madeFrom: from = path }) => [path, from] as const),
      ...site.copies.map(({ from, to }) => [to, stamps.get(from) ?? unknown] as const),
      ...images.madeFrom,
      ...site.icons.outputs.map((icon) => [icon.to, iconMadeFrom(icon)] as const),
      ...archives().map(({ path, madeFrom: from }) => [path, from] as const),
    ]);
  });
  return {
    get madeFrom() {
      return madeFrom();
    },
    makePictures: (isWanted, run) => {
      const packed = new Set(archives().flatMap(({ path, photos }) => (isWanted(path) ? photos : [])));
      return images.all((path) => isWanted(path) || packed.has(path), run);
    },
    write: async (isWanted, output, pictures) => {
      const at = (path: string) => inFolder(join(output, outputFile(path)));
      for (const { path, content } of design) if (isWanted(path)) await writeFile(await at(path), content);
      for (const copy of site.copies)
        if (isWanted(copy.to)) await writeFile(await at(copy.to), await readCopy(copy, root));
      for (const icon of site.icons.outputs)
        if (isWanted(icon.to)) await writeFile(await at(icon.to), await makeIcon(icon, root));
      await copyFiles(
        pictures.filter(({ to }) => isWanted(to)),
        output,
      );
      const made = new Map(pictures.map(({ from, to }) => [to, from]));
      for (const { path, content } of archives())
        if (isWanted(path))
          await writeFile(
            await at(path),
            content((photo) => readFileSync(made.get(photo) ?? "")),
          );
    },
    images,
    design,
  };
}

/** For a file that is too young to be told from another: as if it were never the same. */
const unknown = "";

/**
 * Copies files of the cache into the output. A second name for one file would be quicker; but whoever then writes
 * into a published file, as servers that compress or stamp pictures do, spoils the cache with it.
 */
async function copyFiles(files: readonly Copy[], output: string): Promise<void> {
  await inParallel(files, async ({ from, to }) =>
    copyFile(from, await inFolder(join(output, outputFile(to))), constants.COPYFILE_FICLONE),
  );
}

/** Writes texts into the output. @param texts by their paths on the site. */
export async function writeTexts(texts: ReadonlyMap<string, string>, output: string): Promise<void> {
  for (const [path, text] of texts) await writeFile(await inFolder(join(output, outputFile(path))), text);
}

async function inFolder(file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  return file;
}
