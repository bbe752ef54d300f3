import { open, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { compareText } from "../base/compare-text.ts";
import { fileError, UserError } from "../diagnostics/user-error.ts";
import { detectFormat, type Format, importable } from "./detect-format.ts";

/** The name that stands for standard input. */
export const standardInput = "-";

/** A file that somebody asked to import. */
export interface SourceFile {
  readonly path: string;
  /** Whether it was named itself, and not only found in a folder. */
  readonly named: boolean;
  /** No regular file: a link, a hidden folder, a device. */
  readonly isSpecial?: boolean;
}

/** What systems and programs leave behind in folders; Word keeps a lock file "~$name.docx" beside an open document. */
const litter =
  /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.directory|~\$.*|\.~lock\..*#|\.git|\.siaran)$/i;

/** Files larger than this are no texts; WordPress exports, which are streamed, may be of any size. */
const largest = 64_000_000;

/**
 * The files that paths stand for, folders with everything below them, in the order of names.
 * @throws UserError for a path that cannot be read.
 */
export async function findSourceFiles(paths: readonly string[]): Promise<SourceFile[]> {
  const found: SourceFile[] = [];
  for (const path of paths) {
    if (path === standardInput) {
      found.push({ path, named: true });
      continue;
    }
    const info = await orUserError(path, () => stat(path));
    if (info.isDirectory()) found.push(...(await filesBelow(path)));
    else if (info.isFile()) found.push({ path, named: true });
    else {
      throw new UserError({
        id: `${path}: bukan berkas biasa, jadi tidak dapat dibaca`,
        en: `${path}: not a regular file, so it cannot be read`,
      });
    }
  }
  return found;
}

/**
 * Says why a file that was found in a folder is passed over, or nothing where it is to be imported. A file that is
 * named is tried whatever its name.
 */
export function passedOver({ path, named, isSpecial }: SourceFile): UserError | undefined {
  if (named || (isSpecial !== true && importable.test(path))) return undefined;
  const [id, en] =
    isSpecial === true
      ? ["bukan berkas biasa", "not a regular file"]
      : ["bukan jenis berkas yang diimpor", "not a kind of file that is imported"];
  return new UserError({ id: `${path}: dilewati, ${id}`, en: `${path}: passed over, ${en}` });
}

/** The first kilobytes of a file tell its format. @throws UserError where it cannot be read or is no text. */
export async function formatOf(path: string): Promise<Format> {
  return orUserError(path, async () => {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(8192), 0, 8192, 0);
      return detectFormat(buffer.subarray(0, bytesRead), path);
    } finally {
      await file.close();
    }
  });
}

/** Reads a whole file. @throws UserError where it is missing, empty, unreadable or larger than any text. */
export async function readWhole(path: string): Promise<Uint8Array> {
  const bytes = await orUserError(path, async () => {
    const { size } = await stat(path);
    if (size > largest) {
      throw new UserError({
        id: `${path}: ${Math.round(size / 1e6)} MB terlalu besar untuk sebuah naskah. Kecilkan gambarnya lalu coba lagi`,
        en: `${path}: ${Math.round(size / 1e6)} MB is too large for a text. Make its pictures smaller and try again`,
      });
    }
    return readFile(path);
  });
  return checkContent(bytes, path);
}

/** Refuses what has no words. @throws UserError where there is nothing to import. */
export function checkContent(bytes: Uint8Array, path: string): Uint8Array {
  if (bytes.some((byte) => byte > 32)) return bytes;
  const name = path === standardInput ? "masukan standar" : path;
  throw new UserError({
    id: `${name}: kosong, jadi tidak ada yang dapat diimpor`,
    en: `${path === standardInput ? "standard input" : path}: empty, so there is nothing to import`,
  });
}

async function filesBelow(folder: string): Promise<SourceFile[]> {
  const entries = await orUserError(folder, () => readdir(folder, { withFileTypes: true }));
  const files: SourceFile[] = [];
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    const path = join(folder, entry.name);
    if (litter.test(entry.name)) continue;
    if (entry.isDirectory() && !entry.name.startsWith(".")) files.push(...(await filesBelow(path)));
    else files.push({ path, named: false, ...(entry.isFile() ? {} : { isSpecial: true }) });
  }
  return files;
}

async function orUserError<T>(path: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw fileError(error, path) ?? error;
  }
}
