import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { createSearchIndex, indexerSettings } from "./pagefind.ts";
import { searchFolder } from "./search-folder.ts";
import type { SearchRecord } from "./search-records.ts";

/** Indexes that are kept: a preview with drafts and the published site must not drive out each other's. */
const kept = 4;

export interface SearchFilesOptions {
  readonly records: () => readonly SearchRecord[];
  /** What the records are made from: with the same they are the same. */
  readonly basis: readonly string[];
  /** Folder for finished indexes, each named for what it was made from. */
  readonly cache: string;
}

/**
 * The files of the search index, made only when what it is made from or the indexer changed since one of the last
 * times.
 * @returns where each file lies on disk, and its path on the site. Without records there is no index.
 */
export async function prepareSearchFiles({
  records,
  basis,
  cache,
}: SearchFilesOptions): Promise<{ from: string; to: string }[]> {
  const folder = join(cache, await fingerprint(basis));
  if (!(await stat(folder).catch(() => undefined))) {
    const found = records();
    if (found.length === 0) return [];
    await makeIndex(found, folder);
  }
  const now = new Date();
  await utimes(folder, now, now);
  await forgetOld(cache);
  return listFiles(folder);
}

/** A folder is given its name when it is whole: one that was interrupted is never taken for an index. */
async function makeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  const unfinished = `${folder}.${randomUUID()}`;
  try {
    for (const { path, content } of await createSearchIndex(records)) {
      const file = join(unfinished, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    await rename(unfinished, folder);
  } catch (error) {
    // Another build may have been faster with the same index.
    if (!(await stat(folder).catch(() => undefined))) throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Hexadecimal; of everything the index is made from. */
async function fingerprint(basis: readonly string[]): Promise<string> {
  const hash = createHash("sha256").update(await indexerSettings());
  for (const part of basis) hash.update(`${part}\n`);
  return hash.digest("hex").slice(0, 32);
}

/** Unfinished ones grow old like the others when their builder was stopped. */
async function forgetOld(cache: string): Promise<void> {
  const names = (await readdir(cache)).filter((name) => /^[0-9a-f]{32}(?:\.|$)/.test(name));
  const used = await Promise.all(
    // Another build may be forgetting too.
    names.map(async (name) => ({
      name,
      at: (await stat(join(cache, name)).catch(() => undefined))?.mtimeMs ?? 0,
    })),
  );
  const old = used.sort((a, b) => b.at - a.at).slice(kept);
  await Promise.all(old.map(({ name }) => rm(join(cache, name), { recursive: true, force: true })));
}

async function listFiles(folder: string): Promise<{ from: string; to: string }[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const from = join(entry.parentPath, entry.name);
      return { from, to: searchFolder + relative(folder, from).split(sep).join("/") };
    });
}
