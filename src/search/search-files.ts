import { createHash, randomUUID } from "node:crypto";
import { readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { keepFile, keptName, listKept, readKept } from "../disk/kept-files.ts";
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
  const known = await readIndex(folder);
  if (!known) {
    const found = records();
    if (found.length === 0) return [];
    await makeIndex(found, folder);
  }
  const now = new Date();
  await utimes(folder, now, now);
  await forgetOld(cache);
  return known ?? (await readIndex(folder)) ?? [];
}

/** The list of an index's files, which is kept beside them. */
const listName = "list";

/** A folder is given its name when it is whole: one that was interrupted is never taken for an index. */
async function makeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  const unfinished = `${folder}.${randomUUID()}`;
  try {
    const files: string[] = [];
    for (const { path, content } of await createSearchIndex(records)) {
      const file = join(unfinished, path);
      files.push(relative(unfinished, keepFile(dirname(file), basename(file), content)));
    }
    keepFile(unfinished, listName, JSON.stringify(files.sort()));
    await rename(unfinished, folder).catch(async () => {
      // Another build may have been faster with the same index; or what is there is not whole any more.
      if (await readIndex(folder)) return;
      await rm(folder, { recursive: true, force: true });
      await rename(unfinished, folder);
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** The files of a kept index, or `undefined` where there is none or some of them are gone. */
async function readIndex(folder: string): Promise<{ from: string; to: string }[] | undefined> {
  const listFile = (await listKept(folder)).get(listName);
  const list = listFile && (await readKept(listFile));
  if (!list) return undefined;
  const there = new Set(
    (await readdir(folder, { withFileTypes: true, recursive: true })).map((entry) =>
      relative(folder, join(entry.parentPath, entry.name)),
    ),
  );
  const files: string[] = JSON.parse(list.toString());
  if (!files.every((file) => there.has(file))) return undefined;
  return files.map((file) => ({
    from: join(folder, file),
    to: searchFolder + (keptName(file) ?? file).split(sep).join("/"),
  }));
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
