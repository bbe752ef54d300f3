import { randomUUID } from "node:crypto";
import {
  type BigIntStats,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { compareText } from "../../base/compare-text.ts";
import { isPage } from "../../base/page-file.ts";
import { markFile, markText, ownPrefix, readMark } from "../../disk/site-mark.ts";
import type { Claim } from "./claim.ts";
import { listFiles } from "./list-files.ts";
import { isEmptySite, placeFolders } from "./place-folders.ts";
import { haveSameBytes } from "./same-bytes.ts";
import type { SitePlace } from "./site-place.ts";

/** What changed in the published folder. */
export interface Published {
  readonly written: number;
  readonly deleted: number;
}

export interface PublishOptions {
  /** With the new files. */
  readonly claim: Claim;
  readonly place: SitePlace;
  /** Those that are other than the published ones. */
  readonly changed: readonly string[];
  /** Paths of published files, as they were listed, that do not belong to the site any more. */
  readonly left: readonly string[];
  /** Files of the site that have a name with a leading dot in their path. */
  readonly hidden: readonly string[];
  /** Called between the steps. */
  readonly beat: () => void;
}

/**
 * Brings the files of a claim into its output folder one by one: each is put in place by a rename, so that no reader
 * ever finds half a file or no site, those that are the same stay as they are, and what is left over goes last.
 */
export function publish({ claim, place: site, changed, left, hidden, beat }: PublishOptions): Published {
  const mark = readMark(site.current());
  const isMarked = mark !== undefined && [...mark.hiddenFiles].sort().join() === [...hidden].sort().join();
  if (changed.length + left.length === 0 && isMarked) return { written: 0, deleted: 0 };

  const { folder, publish } = site.change();
  const { gone } = claim;
  // Whoever remembers the site as it was must know of the first change; until the last one both belong to it.
  writeMark(claim, folder, [...new Set([...(mark?.hiddenFiles ?? []), ...hidden])]);
  const single = placeFolders(claim.staging, folder, changed);
  holdOld(claim, folder, single);
  const { place, isCleared } = placing(claim, folder);
  for (const file of [...single].sort(compareFiles)) {
    place(file);
    beat();
  }
  for (const file of left.map((path) => path.replace(/\/$/, ""))) {
    if (!isCleared(file)) moveAway(join(folder, file), gone);
    beat();
  }
  for (const file of left) removeEmptyFolders(folder, dirname(file));
  // And of the last one, who began to look at the site in between.
  writeMark(claim, folder, hidden);
  publish();
  return { written: changed.length, deleted: left.length };
}

/**
 * Gives the files that are about to be replaced a second name. A file system frees the room of a file when its last
 * name goes, which takes it ten times as long as a rename: meanwhile half of the site would be new and half old.
 */
function holdOld({ gone }: Claim, folder: string, files: readonly string[]): void {
  for (const file of files) {
    try {
      linkSync(join(folder, file), join(gone, randomUUID()));
    } catch {
      // There is none yet, or the file system knows no second names.
    }
  }
}

/**
 * The files of a claim that are other than those of a published site. They are compared before the first is moved, so that
 * old and new stand side by side as shortly as can be.
 */
export function changedFiles({ staging }: Claim, site: string): string[] {
  const files = listFiles(staging);
  return isEmptySite(site) ? files : files.filter((file) => !isSame(join(staging, file), join(site, file)));
}

function writeMark(claim: Claim, folder: string, hidden: readonly string[]): void {
  const fresh = join(claim.folder, "mark");
  writeFileSync(fresh, markText(hidden));
  renameSync(fresh, join(folder, markFile));
}

/** Pages come after what they need. */
function compareFiles(a: string, b: string): number {
  return Number(isPage(a)) - Number(isPage(b)) || compareText(a, b);
}

interface Placing {
  /** Puts a new file in place; what stands there and is no file, or no folder where one must be, is moved away. */
  place(file: string): void;
  /** Whether something at this path was moved away. */
  isCleared(path: string): boolean;
}

function placing({ staging, gone }: Claim, site: string): Placing {
  const folders = new Set(["."]);
  const cleared: string[] = [];
  const clear = (path: string) => {
    moveAway(join(site, path), gone);
    cleared.push(path);
  };
  const makeFolder = (folder: string) => {
    if (folders.has(folder)) return;
    makeFolder(dirname(folder));
    const status = statusOf(join(site, folder));
    // A link to a folder is in the way too: what is published through it would stand outside the site.
    if (status && !status.isDirectory()) clear(folder);
    if (!status?.isDirectory()) mkdirSync(join(site, folder));
    folders.add(folder);
  };
  return {
    place: (file) => {
      makeFolder(dirname(file));
      const status = statusOf(join(site, file));
      if (status && !status.isFile()) clear(file);
      move(join(staging, file), join(site, file));
    },
    isCleared: (path) => cleared.some((other) => path === other || path.startsWith(`${other}/`)),
  };
}

/** A folder of the site may be the mount of another file system, which no rename reaches. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== "EXDEV") throw error;
    const copy = join(dirname(to), `${ownPrefix}${basename(to)}`);
    copyFileSync(from, copy);
    renameSync(copy, to);
    rmSync(from);
  }
}

function moveAway(path: string, gone: string): void {
  try {
    renameSync(path, join(gone, randomUUID()));
  } catch (error) {
    // Already gone; but for a claim that was taken away, without which nothing may be touched.
    if (codeOf(error) === "ENOENT" && statusOf(gone) && !statusOf(path)) return;
    if (codeOf(error) === "EXDEV") rmSync(path, { recursive: true });
    // A mount cannot be moved, and only be emptied.
    else if (codeOf(error) === "EBUSY")
      for (const name of readdirSync(path)) moveAway(join(path, name), gone);
    else throw error;
  }
}

function isSame(file: string, published: string): boolean {
  const old = statusOf(published);
  if (!old?.isFile()) return false;
  const { size } = statSync(file, { bigint: true });
  return size === old.size && haveSameBytes(file, published, Number(size));
}

/** Of a path itself, wherever it leads; nothing where there is none, or where its folder is a file. */
function statusOf(path: string): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

/** Removes a folder and those above it for as long as there is nothing in them. */
function removeEmptyFolders(site: string, folder: string): void {
  for (let path = folder; path !== "." && path !== ""; path = dirname(path)) {
    try {
      rmdirSync(join(site, path));
    } catch {
      return;
    }
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
