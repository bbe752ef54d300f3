import { lstatSync } from "node:fs";
import { join } from "node:path";

/** A folder whose files the editor may read and write: the content, and the folder that it lies in. */
export interface EditedFolder {
  /** The folder that paths begin in; that of the repository, where there is one. */
  readonly root: string;
  /** The name of the content folder: `posts`. */
  readonly name: string;
}

const longest = { segment: 255, path: 1000 };

/**
 * Whether a path of the editor's leads to a place of the content folder: nowhere above, into no hidden file, to no name
 * that another system would read otherwise.
 */
export function isContentPath(path: string, { name }: EditedFolder): boolean {
  const segments = path.split("/");
  return (
    segments.length > 1 &&
    segments[0] === name &&
    path.length <= longest.path &&
    path === path.normalize("NFC") &&
    segments.every(isPlainName)
  );
}

function isPlainName(name: string): boolean {
  return (
    name !== "" &&
    !name.startsWith(".") &&
    !/[. ]$/.test(name) &&
    !/[\p{Cc}\\:*?"<>|]/u.test(name) &&
    new TextEncoder().encode(name).length <= longest.segment
  );
}

/** What stands at a path: a regular file, nothing, or something that is not to be touched. */
export type Standing = "file" | "nothing" | "other";

/** Looks what is at a path. A link on the way, whatever it leads to, is no place of the content folder. */
export function standingAt(path: string, { root }: EditedFolder): Standing {
  const segments = path.split("/");
  for (let end = 1; end <= segments.length; end += 1) {
    const found = lstatSync(join(root, ...segments.slice(0, end)), { throwIfNoEntry: false });
    if (!found) return "nothing";
    if (end === segments.length) return found.isFile() ? "file" : "other";
    // The content folder itself may be a link: that is where somebody put it.
    if (!found.isDirectory() && end > 1) return "other";
  }
  return "nothing";
}
