import { readFile } from "node:fs/promises";
import type { PagefindIndex } from "pagefind";
import type { SearchRecord } from "./search-records.ts";

/** A file of the search index. */
export interface IndexFile {
  /** Relative to the folder of the index. */
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Language of the index: it chooses the stemmer, so that "pelantikan" finds "dilantik". Releases in other
 * languages stand in it too, for a search has one index and should find everything.
 */
const language = "id";

/** Of the library's files those that the search page loads: it brings three user interfaces as well. */
const wanted =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.id\.pagefind|.*\.pf_(?:meta|index|fragment|filter))$/;

/** Records on their way to the indexer at once: it works in another process, and waiting for each answer is slow. */
const batchSize = 500;

/** Indexes in the making: the library has one indexer for all of them. */
let open = 0;

/**
 * Makes the search index of the records. The same records in the same order give the same files.
 * @throws when the indexer, a program of its own, cannot be run or refuses a record.
 */
export async function createSearchIndex(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  open += 1;
  try {
    return await makeIndex(records);
  } finally {
    open -= 1;
    // It keeps its memory, a gigabyte for ten thousand releases, for as long as it runs.
    if (open === 0) await (await loadPagefind()).close();
  }
}

/** What besides the records decides how an index comes out: another text, another index. */
export async function indexerSettings(): Promise<string> {
  const manifest = await readFile(new URL("../package.json", import.meta.resolve("pagefind")), "utf8");
  return JSON.stringify([manifest, language, wanted.source]);
}

/** Loaded when there is an index to make: most builds find theirs. */
function loadPagefind() {
  return import("pagefind");
}

async function makeIndex(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { createIndex } = await loadPagefind();
  const { index, errors } = await createIndex({ forceLanguage: language });
  refuse(errors);
  if (!index) throw new Error("Pagefind gave no index");
  try {
    for (let start = 0; start < records.length; start += batchSize) {
      await Promise.all(records.slice(start, start + batchSize).map((record) => add(index, record)));
    }
    const { files, errors: written } = await index.getFiles();
    refuse(written);
    return files.filter(({ path }) => wanted.test(path)).map(({ path, content }) => ({ path, content }));
  } finally {
    await index.deleteIndex();
  }
}

async function add(index: PagefindIndex, { url, content, meta, filters, sort }: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url,
    content,
    language,
    meta: { ...meta },
    filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
    sort: { ...sort },
  });
  refuse(errors);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}
