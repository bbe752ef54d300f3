import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The file by which a folder is known as a site that Siaran made, and may empty. */
export const markFile = ".siaran-site";

/** Names in an output folder that begin like this are Siaran's own, whatever they are. */
export const ownPrefix = ".siaran-";

const firstLine = "Folder ini dibuat dan dirapikan oleh Siaran: berkas yang bukan bagian situs dihapus.";

const words = [
  firstLine,
  "This folder is made and tidied by Siaran: files that are no part of the site are deleted.",
  "",
];

/**
 * What the mark says. Files whose path has a name with a leading dot stay in the folder whoever put them there, so
 * those that the site brought along are listed: only they may be deleted again.
 */
export function markText(hiddenFiles: readonly string[]): string {
  return [...words, ...[...hiddenFiles].sort(), ""].join("\n");
}

/** The mark of a site. */
export interface SiteMark {
  /** Files of the site that have a name with a leading dot in their path. */
  readonly hiddenFiles: ReadonlySet<string>;
  /** Changes whenever a file of the site does, so that one site is told from another at its place. */
  readonly generation: string;
}

/** @returns the mark in a folder, or `undefined` where Siaran did not make what is in it. */
export function readMark(folder: string): SiteMark | undefined {
  const path = join(folder, markFile);
  const status = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (!status?.isFile()) return undefined;
  const [line, ...rest] = readFileSync(path, "utf8").split("\n");
  if (line !== firstLine) return undefined;
  return {
    hiddenFiles: new Set(rest.slice(words.length - 1).filter(isHidden)),
    generation: `${status.ino} ${status.mtimeNs} ${status.ctimeNs}`,
  };
}

/** Whether a name in a path has a leading dot. */
export function isHidden(path: string): boolean {
  return /(?:^|\/)\./.test(path);
}

/** Whether a name at the top of an output folder is no concern of a build: hidden, or put there by a file system. */
export function isForeign(name: string): boolean {
  return name.startsWith(".") || name === "lost+found";
}
