import { fileURLToPath } from "node:url";
import { toKnown } from "../../src/content/known-registry.ts";
import { loadRegistry } from "../../src/register/load-registry.ts";
import type { Known } from "../../src/text/known.ts";

/** The register of a content folder as extraction wants it, or `undefined` where there is none. */
export async function readKnown(content: URL): Promise<Known | undefined> {
  const { registry, sources } = await loadRegistry(fileURLToPath(content));
  return sources.size === 0 ? undefined : toKnown(registry);
}
