import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../../disk/write-whole.ts";
import { blobSha } from "./folder-files.ts";
import type { FileChange } from "./read-changes.ts";
import { type EditedFolder, isContentPath, standingAt } from "./safe-path.ts";

/** Why nothing was written. */
export interface Refused {
  /** As HTTP has it. */
  readonly status: number;
  readonly message: string;
}

/** What was written, and how to take it back. */
export interface WrittenChanges {
  /** Names of the bytes that stand there now, in the order of the changes; `undefined` where a file was taken away. */
  readonly shas: readonly (string | undefined)[];
  /** All paths that are others than before. */
  readonly paths: readonly string[];
  undo(): void;
}

/**
 * Writes changes into a folder, all or none. Each that is not new says what it saw: where another hand wrote in the
 * meantime, nothing is written.
 */
export function writeChanges(changes: readonly FileChange[], folder: EditedFolder): WrittenChanges | Refused {
  for (const change of changes) {
    const refused = refusalOf(change, folder);
    if (refused) return refused;
  }
  const paths = changes.flatMap(({ path, from }) => [path, ...(from === undefined ? [] : [from])]);
  if (new Set(paths).size < paths.length)
    return { status: 422, message: "Satu berkas disebut dua kali dalam satu simpanan." };
  const before = new Map(paths.map((path) => [path, bytesAt(path, folder)]));
  const put = (path: string, bytes: Uint8Array | undefined) => {
    const file = join(folder.root, path);
    if (bytes === undefined) rmSync(file, { force: true });
    else writeWhole(file, bytes);
  };
  const undo = () => {
    for (const [path, bytes] of before) put(path, bytes);
  };
  try {
    for (const { path, from, bytes } of changes) {
      put(path, bytes);
      if (from !== undefined) put(from, undefined);
    }
  } catch (error) {
    undo();
    throw error;
  }
  return { shas: changes.map(({ bytes }) => bytes && blobSha(bytes)), paths, undo };
}

function refusalOf({ operation, path, from, sha }: FileChange, folder: EditedFolder): Refused | undefined {
  for (const each of [path, ...(from === undefined ? [] : [from])])
    if (!isContentPath(each, folder) || standingAt(each, folder) === "other")
      return { status: 422, message: `${each} tidak boleh ditulis: bukan berkas di ${folder.name}/.` };
  const isNew = operation === "create" || from !== undefined;
  if (isNew && standingAt(path, folder) !== "nothing")
    return { status: 422, message: `${path} sudah ada. Pilih nama lain.` };
  if (operation === "create") return undefined;
  const now = bytesAt(from ?? path, folder);
  if (now === undefined)
    return { status: 404, message: `${from ?? path} sudah tidak ada: dihapus orang lain.` };
  if (sha === blobSha(now)) return undefined;
  return {
    status: 409,
    message: `${from ?? path} baru saja diubah orang lain, jadi simpanan ini akan menghapus tulisannya. Salin tulisan Anda, muat ulang, lalu tulis lagi.`,
  };
}

function bytesAt(path: string, folder: EditedFolder): Uint8Array | undefined {
  return standingAt(path, folder) === "file" ? readFileSync(join(folder.root, path)) : undefined;
}
