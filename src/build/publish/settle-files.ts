import { execFile } from "node:child_process";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** Files from which it is quicker to settle the whole file system. */
const many = 3000;

/** Files at once: those that wait for the disk together are written together. */
const atOnce = 16;

/**
 * Waits until the content of files is on the disk. A file system may keep a new name before it keeps what is in the
 * file, and after a power cut the page would be there and empty.
 */
export async function settleFiles(folder: string, files: readonly string[]): Promise<void> {
  if (files.length > many && (await settleAll(folder))) return;
  const queue = files.values();
  const worker = async () => {
    for (const file of queue) await settle(join(folder, file));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function settle(path: string): Promise<void> {
  const file = await open(path, "r");
  try {
    await file.sync();
  } catch (error) {
    // Some network file systems do not know how.
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!["EINVAL", "ENOSYS", "ENOTSUP", "EPERM"].includes(code)) throw error;
  } finally {
    await file.close();
  }
}

/** @returns whether the system could do it. */
async function settleAll(folder: string): Promise<boolean> {
  try {
    await promisify(execFile)("sync", ["-f", folder]);
    return true;
  } catch {
    return false;
  }
}
