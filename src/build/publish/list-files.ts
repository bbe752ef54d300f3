import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isForeign, ownPrefix, readMark } from "../../disk/site-mark.ts";

/**
 * Paths of the files of a published site, relative to its folder, with `/`; none where there is no folder. Left out
 * is what is not ours to delete: names with a leading dot, unless the site brought them along, and what file
 * systems put at their top.
 * @returns paths of regular files; whatever is neither that nor a folder, such as a symbolic link, which nobody
 * follows, has a `/` at its end.
 */
export function listSite(folder: string): string[] {
  const hidden = readMark(folder)?.hiddenFiles ?? [];
  const files = [...hidden].filter((file) =>
    lstatSync(join(folder, file), { throwIfNoEntry: false })?.isFile(),
  );
  const isKept = (name: string, path: string) =>
    path === "" ? isForeign(name) : name.startsWith(".") && !name.startsWith(ownPrefix);
  if (existsSync(folder)) list(folder, "", files, isKept);
  return files;
}

/** Paths of all files below a folder, relative to it, with `/`. */
export function listFiles(folder: string): string[] {
  const files: string[] = [];
  list(folder, "", files, () => false);
  return files;
}

function list(
  folder: string,
  path: string,
  files: string[],
  isKept: (name: string, path: string) => boolean,
): void {
  for (const entry of readdirSync(`${folder}/${path}`, { withFileTypes: true })) {
    if (isKept(entry.name, path)) continue;
    const inner = path + entry.name;
    if (entry.isDirectory()) list(folder, `${inner}/`, files, isKept);
    else files.push(entry.isFile() ? inner : `${inner}/`);
  }
}
