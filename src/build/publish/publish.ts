import {
  type BigIntStats,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { compareText } from "../../base/compare-text.ts";

/** What changed in the published folder. */
export interface Published {
  readonly written: number;
  readonly deleted: number;
}

/**
 * Brings files into a published folder one by one: each is put in place by a rename, so that no reader ever finds
 * half a file or no site, those that are the same stay as they are, and what is left over is deleted last. Both
 * folders must be on one file system. Where nothing is published yet, the folder itself is put in place.
 * @param from the new files; the folder is used up.
 * @param left paths of published files, with `/`, that do not belong to the site any more.
 */
export function publish(from: string, to: string, left: readonly string[]): Published {
  const files = listFiles(from).sort(compareFiles);
  if (!existsSync(to)) {
    renameSync(from, to);
    return { written: files.length, deleted: 0 };
  }
  const cleared = new Set<string>();
  const made = new Set<string>();
  let written = 0;
  for (const file of files) {
    const target = join(to, file);
    const old = statusOf(target);
    if (old?.isFile() && isSame(join(from, file), target, old)) continue;
    const folder = dirname(target);
    if (!made.has(folder)) makeFolder(to, dirname(file), cleared);
    made.add(folder);
    if (old?.isDirectory()) clear(to, file, cleared);
    renameSync(join(from, file), target);
    written += 1;
  }
  const isCleared = (file: string) =>
    [...cleared].some((path) => file === path || file.startsWith(`${path}/`));
  for (const file of left) if (!isCleared(file)) rmSync(join(to, file), { force: true });
  for (const file of left) removeEmptyFolders(to, dirname(file));
  rmSync(from, { recursive: true, force: true });
  return { written, deleted: left.length };
}

/** Paths of all files below a folder, relative to it, with `/`; none where there is no folder. */
export function listFiles(folder: string): string[] {
  const files: string[] = [];
  const list = (path: string) => {
    for (const entry of readdirSync(`${folder}/${path}`, { withFileTypes: true })) {
      const inner = path + entry.name;
      if (entry.isDirectory()) list(`${inner}/`);
      else files.push(inner);
    }
  };
  if (existsSync(folder)) list("");
  return files;
}

/** Pages come after what they need. */
function compareFiles(a: string, b: string): number {
  return Number(a.endsWith(".html")) - Number(b.endsWith(".html")) || compareText(a, b);
}

/** Makes a folder; an old file that stands where it or one above it must be is deleted. */
function makeFolder(to: string, folder: string, cleared: Set<string>): void {
  try {
    mkdirSync(join(to, folder), { recursive: true });
  } catch (error) {
    const steps = folder.split("/").map((_, index, all) => all.slice(0, index + 1).join("/"));
    const inTheWay = steps.find((step) => statusOf(join(to, step))?.isFile());
    if (inTheWay === undefined) throw error;
    clear(to, inTheWay, cleared);
    mkdirSync(join(to, folder), { recursive: true });
  }
}

function clear(to: string, path: string, cleared: Set<string>): void {
  rmSync(join(to, path), { recursive: true, force: true });
  cleared.add(path);
}

// One file after the other and without promises: thousands of small files are compared, nothing else is under way,
// and each promise would cost more than the reading.
function isSame(a: string, b: string, other: BigIntStats): boolean {
  const one = statSync(a, { bigint: true });
  // Two names of one file, as pictures from the cache have, or two sizes: neither needs reading.
  if (one.ino === other.ino && one.dev === other.dev) return true;
  return one.size === other.size && haveSameBytes(a, b, Number(one.size));
}

/** Bytes that are read at once: the data of an archive are hundreds of megabytes. */
const portion = 1_000_000;

function haveSameBytes(a: string, b: string, size: number): boolean {
  for (let start = 0; start < size; start += portion) {
    const length = Math.min(portion, size - start);
    if (!readPart(a, start, length).equals(readPart(b, start, length))) return false;
  }
  return true;
}

function readPart(path: string, start: number, length: number): Buffer {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, start));
  } finally {
    closeSync(file);
  }
}

/** @returns nothing where there is no such file, or where its folder is a file. */
function statusOf(file: string): BigIntStats | undefined {
  try {
    return statSync(file, { bigint: true });
  } catch {
    return undefined;
  }
}

/** Removes a folder and those above it for as long as there is nothing in them. */
function removeEmptyFolders(to: string, folder: string): void {
  for (let path = folder; path !== "." && path !== ""; path = dirname(path)) {
    try {
      rmdirSync(join(to, path));
    } catch {
      return;
    }
  }
}
