import { createHash } from "node:crypto";
import { type BigIntStats, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type EditedFolder, isContentPath } from "./safe-path.ts";

/** A file of the content folder with the name that Git would give to its bytes. */
export interface FolderFile {
  readonly path: string;
  readonly sha: string;
  readonly size: number;
}

/** The files of a folder as they are now. */
export interface FolderFiles {
  list(): readonly FolderFile[];
  /** A name for the state of all of them: another as soon as one is another. */
  state(): string;
}

/** Names the bytes of a file as Git does. */
export function blobSha(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** Nanoseconds after which a file that was written again has another time, whatever the file system. */
const settled = 2_000_000_000n;

/** Opens a folder; the bytes of a file are read again only when it may have changed. */
export function openFolderFiles(folder: EditedFolder, now: () => number): FolderFiles {
  const known = new Map<string, { readonly stamp: string; readonly file: FolderFile }>();
  const look = (path: string): FolderFile[] => {
    const at = join(folder.root, path);
    const found = lstatSync(at, { bigint: true, throwIfNoEntry: false });
    if (!found?.isFile()) return [];
    const stamp = stampOf(found, now());
    const last = known.get(path);
    if (last && stamp !== undefined && last.stamp === stamp) return [last.file];
    const bytes = readFileSync(at);
    const file = { path, sha: blobSha(bytes), size: bytes.length };
    if (stamp === undefined) known.delete(path);
    else known.set(path, { stamp, file });
    return [file];
  };
  const list = () =>
    readdirSync(join(folder.root, folder.name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => pathIn(folder, parentPath, name))
      .filter((path) => isContentPath(path, folder))
      .sort()
      .flatMap(look);
  return {
    list,
    state: () => {
      const hash = createHash("sha1");
      for (const { path, sha } of list()) hash.update(`${sha} ${path}\n`);
      return hash.digest("hex");
    },
  };
}

/** Tells a file from a later one; `undefined` while it is too young to be told. */
function stampOf({ mtimeNs, ctimeNs, size, ino }: BigIntStats, now: number): string | undefined {
  const age = BigInt(Math.trunc(now)) * 1_000_000n - (mtimeNs > ctimeNs ? mtimeNs : ctimeNs);
  return age > settled ? `${mtimeNs} ${ctimeNs} ${size} ${ino}` : undefined;
}

function pathIn({ root }: EditedFolder, parent: string, name: string): string {
  return join(parent, name).slice(root.length).split(/[\\/]/).filter(Boolean).join("/");
}
