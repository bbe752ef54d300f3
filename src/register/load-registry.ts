import { readdir, readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { decodeText, type Source } from "../base/source.ts";
import { parseRegistry, type Registry } from "../content/registry.ts";
import { indexKinds } from "../indexes/table.ts";

/** The registry with the files it was read from. */
export interface LoadedRegistry {
  readonly registry: Registry;
  /** By path as diagnostics name it: `posts/_data/cities/kotamobagu.yaml`. */
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Reads the registry below a content folder. Importing must work before there is one: files that are missing or
 * broken count as empty, and telling of their faults is the checker's task.
 */
export async function loadRegistry(content: string): Promise<LoadedRegistry> {
  const folder = `${basename(resolve(content))}/_data`;
  const sources = new Map<string, Source>();
  for (const name of await registryFiles(join(content, "_data"))) {
    const bytes = await readFile(join(content, "_data", name)).catch(() => undefined);
    const text = bytes && decodeText(bytes);
    const file = `${folder}/${name}`;
    if (text !== undefined) sources.set(file, { file, text });
  }
  const registry = parseRegistry(sources, { folder, language: "id", report: () => {} });
  return { registry, sources };
}

/** The files of the register below its folder, those of the old form too, so that what is in them is not lost sight of. */
async function registryFiles(folder: string): Promise<string[]> {
  const entries = await Promise.all(
    indexKinds.map(async ({ key }) => {
      const names = await readdir(join(folder, key)).catch(() => []);
      return names.filter((name) => name.endsWith(".yaml")).map((name) => `${key}/${name}`);
    }),
  );
  return ["site.yaml", ...indexKinds.map(({ key }) => `${key}.yaml`), ...entries.flat()];
}
