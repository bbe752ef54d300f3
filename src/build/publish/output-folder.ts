import { readdirSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileError, UserError } from "../../diagnostics/user-error.ts";
import { programFolder } from "../../disk/program-folder.ts";
import { isForeign, readMark } from "../../disk/site-mark.ts";

/** The output folder would be emptied of something that is not a site. */
export class UnsafeOutputError extends UserError {
  constructor(folder: string) {
    super({
      id: `Folder keluaran ${folder} berisi hal lain selain situs buatan Siaran, dan membangun akan menghapusnya. Pilih folder lain dengan --output; jika isinya memang tidak dipakai lagi, kosongkan dahulu.`,
      en: `The output folder ${folder} holds other things than a site that Siaran made, and a build would delete them. Choose another with --output; if nothing in it is needed any more, empty it first.`,
    });
    this.name = "UnsafeOutputError";
  }
}

/**
 * Finds the folder that a site is published into, behind all links.
 * A build deletes what does not belong, so the folder must be absent, free of files or a site with Siaran's mark, and
 * no part of the content, the program or the folder one works in.
 * @throws {UnsafeOutputError} where it is anything else.
 */
export function openOutput(output: string, content: string): string {
  const folder = followLinks(resolve(output));
  const precious = [content, process.cwd(), programFolder].map((path) => existing(resolve(path)));
  if (precious.some((path) => isWithin(folder, path)) || isWithin(existing(resolve(content)), folder))
    throw new UnsafeOutputError(output);
  // What stays whoever put it there cannot get lost.
  const own = entriesOf(folder, output).filter((name) => !isForeign(name));
  const isSite = readMark(folder) !== undefined && !own.includes("package.json");
  if (own.length > 0 && !isSite) throw new UnsafeOutputError(output);
  return folder;
}

/** The real path of what there is, and the rest of the path as it is written. */
function existing(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(existing(parent), relative(parent, path));
  }
}

/** A link may lead to a folder that is yet to be made; the folder above it must be there, as a disk that is mounted is. */
function followLinks(path: string, links = 0): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const target = linkTarget(path);
    if (target === undefined) return existing(path);
    if (links < 40 && statSync(dirname(target), { throwIfNoEntry: false })?.isDirectory())
      return followLinks(target, links + 1);
    throw fileError(error, path) ?? error;
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return resolve(existing(dirname(path)), readlinkSync(path));
  } catch {
    return undefined;
  }
}

function isWithin(folder: string, inner: string): boolean {
  const way = relative(folder, inner);
  return way !== ".." && !way.startsWith("../") && !way.startsWith("..\\");
}

/** The names in a folder; none where there is no folder yet. */
function entriesOf(folder: string, written: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "ENOENT") return [];
    if (code === "ENOTDIR") throw new UnsafeOutputError(written);
    throw fileError(error, written) ?? error;
  }
}
