import { copyFile, mkdir, open, readFile, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeWhole } from "../disk/write-whole.ts";
import { arrivalPath, type Remote } from "./remote.ts";

/** A folder of this machine, or one of another that is mounted here. */
export function folderRemote(folder: string): Remote {
  const at = (path: string) => join(folder, path);
  return {
    read: (path) =>
      readFile(at(path)).catch((error) => {
        if (isMissing(error)) return undefined;
        throw error;
      }),
    writeText: async (path, text) => writeWhole(at(path), text),
    send: async (files, onSent) => {
      for (const { path, file } of files) {
        const target = at(path);
        const fresh = at(arrivalPath(path));
        await mkdir(dirname(target), { recursive: true });
        try {
          await copyFile(file, fresh);
          await settle(fresh);
          await rename(fresh, target);
        } finally {
          await rm(fresh, { force: true });
        }
        onSent(path);
      }
    },
    remove: async (paths, onRemoved) => {
      for (const path of paths) {
        for (const name of [path, arrivalPath(path)]) await rm(at(name), { force: true });
        await removeEmptyFolders(folder, dirname(path));
        onRemoved(path);
      }
    },
    close: async () => {},
  };
}

/** A mounted folder may take a file only when it is closed: whoever waits is told of what goes wrong. */
async function settle(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function removeEmptyFolders(folder: string, inner: string): Promise<void> {
  for (let path = inner; path !== "." && path !== ""; path = dirname(path)) {
    try {
      await rmdir(join(folder, path));
    } catch {
      return;
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
