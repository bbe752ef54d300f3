import { outputFile } from "../base/address.ts";
import { editorFolder, ownFolders } from "../base/paths.ts";
import type { Place } from "../base/source.ts";
import type { SiteSettings } from "../content/site-settings.ts";

/** Who writes at a path: the program, or whoever claimed it first. */
export type Owner = "site" | Claim;

/** A path that a release wants for something. */
export interface Claim {
  readonly path: string;
  /** The file of the content folder that would be written there; two claims of the same are no conflict. */
  readonly from?: string;
  readonly place: () => Place;
}

/** Keeps one owner for every file of a site. */
export interface PathOwners {
  /** @returns who owns the path already, or a part of it, if that is somebody else. */
  claim(claim: Claim): Owner | undefined;
}

/** Beginnings of paths that are the program's on a site. */
export function reservedFolders({ editor }: Pick<SiteSettings, "editor">): readonly string[] {
  return editor !== undefined ? [...ownFolders, editorFolder] : ownFolders;
}

/**
 * Notes the owners of files. Two paths are one where a file system, a host or a browser may take them for one: with
 * and without `index.html`, in small letters and capitals, in both forms of Unicode; and a file cannot be a folder.
 * @param own paths that the program writes, some with the file of the content folder that is written there.
 * @param reserved beginnings of paths that are the program's, whatever follows.
 */
export function pathOwners(
  own: Iterable<string | readonly [path: string, from: string]>,
  reserved: readonly string[] = ownFolders,
): PathOwners {
  const files = new Map<string, { readonly owner: Owner; readonly from: string | undefined }>();
  const folders = new Map<string, Owner>();
  const note = (file: string, owner: Owner, from: string | undefined) => {
    if (!files.has(file)) files.set(file, { owner, from });
    for (const folder of foldersOf(file)) if (!folders.has(folder)) folders.set(folder, owner);
  };
  for (const entry of own) {
    const [path, from] = typeof entry === "string" ? [entry] : entry;
    note(fileKey(path), "site", from);
  }
  return {
    claim: (claim) => {
      const file = fileKey(claim.path);
      const owned = files.get(file);
      if (claim.from !== undefined && owned?.from === claim.from) return undefined;
      const owner =
        owned?.owner ??
        folders.get(file) ??
        foldersOf(file)
          .map((folder) => files.get(folder)?.owner)
          .find((above) => above !== undefined) ??
        (reserved.some((folder) => `/${file}`.startsWith(folder)) ? "site" : undefined);
      if (owner === undefined) note(file, claim, claim.from);
      return owner;
    },
  };
}

const plain = /^[a-z0-9/._-]*$/;

function fileKey(path: string): string {
  const file = outputFile(path);
  return plain.test(file) ? file : file.normalize("NFC").toLowerCase();
}

/** The folders that a file lies in, the innermost first. */
function foldersOf(file: string): string[] {
  const folders: string[] = [];
  for (let at = file.lastIndexOf("/"); at > 0; at = file.lastIndexOf("/", at - 1))
    folders.push(file.slice(0, at));
  return folders;
}

/** Where somebody claimed a path; what the program writes of itself has no place. */
export function placeOf(owner: Owner): Place | undefined {
  return owner === "site" ? undefined : owner.place();
}
