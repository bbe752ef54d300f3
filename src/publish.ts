import { readdirSync, readFileSync, rmdirSync, statSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { compareText } from "./diagnostic.ts";

/** What changed in the published folder. */
export interface Published {
  readonly written: number;
  readonly unchanged: number;
  readonly deleted: number;
}

/**
 * Brings a folder to the state of another, file by file: unchanged files stay as they are, changed ones are
 * replaced by a rename, so that no reader ever finds half a file or no site, and what is left over is deleted
 * last. Both folders must be on one file system.
 * @param from the new state; it is used up.
 */
export async function publish(from: string, to: string): Promise<Published> {
  const files = await listFiles(from);
  const before = await listFiles(to);
  const left = [...before].filter((file) => !files.has(file));
  const cleared = await clearWay(files, before, to);
  const isCleared = (file: string) => cleared.some((path) => file === path || file.startsWith(path + sep));
  let written = 0;
  for (const file of files) {
    const target = join(to, file);
    if (before.has(file) && isSame(join(from, file), target)) continue;
    await mkdir(dirname(target), { recursive: true });
    await rename(join(from, file), target);
    written += 1;
  }
  // Where something was in the way, a new file or folder has its name now.
  for (const file of left) if (!isCleared(file)) await rm(join(to, file), { force: true });
  removeEmptyFolders(to);
  await rm(from, { recursive: true, force: true });
  return { written, unchanged: files.size - written, deleted: left.length };
}

/** Paths of all files below a folder, relative to it; pages come after what they need. */
async function listFiles(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return new Set(
    files.sort((a, b) => Number(a.endsWith(".html")) - Number(b.endsWith(".html")) || compareText(a, b)),
  );
}

/**
 * Deletes old files that stand where a folder must be, and old folders that stand where a file must be.
 * @returns their paths.
 */
async function clearWay(
  files: ReadonlySet<string>,
  before: ReadonlySet<string>,
  to: string,
): Promise<string[]> {
  const folders = foldersOf(files);
  const oldFolders = foldersOf(before);
  const inTheWay = [
    ...[...before].filter((file) => folders.has(file)),
    ...[...files].filter((file) => oldFolders.has(file)),
  ];
  for (const path of inTheWay) await rm(join(to, path), { recursive: true, force: true });
  return inTheWay;
}

function foldersOf(files: ReadonlySet<string>): Set<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = dirname(file); folder !== "." && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  }
  return folders;
}

// One file after the other and without promises: thousands of small files are compared, nothing else is under way,
// and each promise would cost more than the reading.
function isSame(a: string, b: string): boolean {
  const one = statSync(a, { bigint: true });
  const other = statSync(b, { bigint: true, throwIfNoEntry: false });
  // Two names of one file, as pictures from the cache have, or two sizes: neither needs reading.
  if (one.ino === other?.ino && one.dev === other.dev) return true;
  return one.size === other?.size && readFileSync(a).equals(readFileSync(b));
}

/** @returns whether nothing was left in the folder. */
function removeEmptyFolders(folder: string): boolean {
  let empty = true;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && removeEmptyFolders(path)) rmdirSync(path);
    else empty = false;
  }
  return empty;
}
