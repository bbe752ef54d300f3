import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { keptName } from "../disk/kept-files.ts";

/** 30 days in milliseconds: whoever goes back to an older branch within a month finds its pictures made. */
const keptFor = 30 * 86_400_000;

/**
 * Deletes what the cache holds of pictures that are gone, and what interrupted builds left behind.
 * @param used names of folders and kept files that the site needs, which are kept whatever their age.
 * @param now milliseconds since 1970-01-01T00:00Z.
 */
export async function pruneCache(folder: string, used: ReadonlySet<string>, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (used.has(keptName(name) ?? name)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found && now - found.mtimeMs > keptFor) await rm(path, { recursive: true, force: true });
  }
}
