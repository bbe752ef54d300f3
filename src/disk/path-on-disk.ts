import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Where a file of the content lies. The content has its names in Unicode's form NFC, while a Mac or an archive may have
 * written them in another, which most file systems take for other names.
 * @param root parent of the content folder.
 * @param file path of the content, with `/`.
 */
export function pathOnDisk(root: string, file: string): string {
  if (/^\p{ASCII}*$/u.test(file)) return join(root, file);
  return file.split("/").reduce((folder, name) => join(folder, nameIn(folder, name)), root);
}

function nameIn(folder: string, name: string): string {
  if (existsSync(join(folder, name))) return name;
  return namesIn(folder).find((other) => other.normalize("NFC") === name) ?? name;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
