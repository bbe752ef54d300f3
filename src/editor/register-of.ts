import { createMemory } from "../compile/memory.ts";
import { openContent } from "../compile/open-content.ts";
import type { KnownRegistry } from "../content/known-registry.ts";
import type { OpenKnown } from "./known/open-known.ts";

/** The register as the readers of texts look things up in it. */
export function registerOf({ folder, texts, assets }: OpenKnown): KnownRegistry {
  const content = { texts, assets, refused: [] };
  return openContent(content, { folder, now: 0, drafts: true, language: "id" }, createMemory()).known;
}
