import { contentFolders } from "../base/content-folders.ts";
import type { Assets } from "../pictures/asset.ts";
import type { Copy } from "./model.ts";

/** Hidden files that hosts look for, at the top of a site. */
const known = /^\/(?:\.well-known\/.+|\.htaccess|\.nojekyll|\.domains)$/;

/**
 * The files that the office wants published as they are, each where it lies in the folder. Other hidden files are left
 * out: they belong to the programs of whoever works there.
 * @param folder of the registry.
 */
export function publicFiles(assets: Assets, folder: string): Copy[] {
  const start = publicFolder(folder);
  return [...assets.keys()].flatMap((from): Copy[] => {
    if (!from.startsWith(start)) return [];
    const to = `/${from.slice(start.length)}`;
    return isPublished(to) ? [{ from, to, isExact: true }] : [];
  });
}

/** Whether a file is published, by its path from the folder of such files, with a slash before it. */
export function isPublished(path: string): boolean {
  return known.test(path) || !/\/\./.test(path);
}

/** @param folder of the registry. */
function publicFolder(folder: string): string {
  return `${folder.replace(/\/_data$/, "")}/${contentFolders.public}/`;
}
