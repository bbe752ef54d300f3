import { existsSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../base/compare-text.ts";
import { isPage } from "../../base/page-file.ts";
import { isForeign } from "../../disk/site-mark.ts";

/**
 * Puts the folders at the top of a site that is not there yet in place, each by one rename: a first build has
 * thousands of files, and looking at the place of each takes longer than writing many of them. Folders with pages
 * come after the others; nothing leads to them before the files at the top are there, which are left to the caller.
 * @param files those of the site, below `staging`.
 * @returns the files that are not in place.
 */
export function placeFolders(staging: string, site: string, files: readonly string[]): readonly string[] {
  if (!isEmptySite(site)) return files;
  const hasPages = new Map<string, boolean>();
  for (const file of files) {
    const [top = "", rest] = file.split("/", 2);
    if (rest !== undefined && !isForeign(top)) hasPages.set(top, hasPages.get(top) || isPage(file));
  }
  const folders = [...hasPages].sort(
    ([a, pages], [b, otherPages]) => Number(pages) - Number(otherPages) || compareText(a, b),
  );
  for (const [folder] of folders) renameSync(join(staging, folder), join(site, folder));
  return files.filter((file) => !hasPages.has(file.split("/", 1)[0] ?? ""));
}

/** Whether there is no file of a site in its folder, or no folder yet. */
export function isEmptySite(site: string): boolean {
  return !existsSync(site) || readdirSync(site).every(isForeign);
}
