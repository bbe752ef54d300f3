import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** How many files a folder has, and their bytes together. */
export async function filesOf(folder: string): Promise<{ files: number; megabytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return { files: files.length, megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1_000_000 };
}
