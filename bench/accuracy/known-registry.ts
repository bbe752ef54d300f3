import { existsSync, readFileSync } from "node:fs";
import type { Source } from "../../src/base/source.ts";
import { parseRegistry, registryFiles } from "../../src/content/registry.ts";
import type { Known } from "../../src/text/known.ts";

/** The registry of a content folder as extraction wants it, or `undefined` where there is none. */
export function readKnown(folder: URL): Known | undefined {
  const sources = new Map<string, Source>();
  for (const name of registryFiles) {
    const file = new URL(name, folder);
    const path = `posts/_data/${name}`;
    if (existsSync(file)) sources.set(path, { file: path, text: readFileSync(file, "utf8") });
  }
  if (sources.size === 0) return undefined;
  const registry = parseRegistry(sources, { folder: "posts/_data", language: "id", report: () => {} });
  return {
    cities: [...registry.cities.values()],
    officials: [...registry.officials.values()],
    events: [...registry.events.values()],
  };
}
