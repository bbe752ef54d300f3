import type { EleventyConfig } from "@11ty/eleventy";
import type { SiaranOptions } from "./work.ts";

export type { EleventyConfig } from "@11ty/eleventy";

// Node without tsx reads this file: it has types that can be taken away, and what has TSX in it is loaded later.

const given = new WeakMap<EleventyConfig, SiaranOptions>();
const configured = new WeakSet<EleventyConfig>();

/**
 * The Eleventy plug-in: the newsroom as data, its page frame as a layout, and a template for each kind of its pages.
 * Added twice, it counts once.
 */
export async function siaran(config: EleventyConfig): Promise<void> {
  if (configured.has(config)) return;
  configured.add(config);
  const { addNewsroom } = await load();
  await addNewsroom(config, given.get(config) ?? {});
}

/** The path below which the site stands, for Eleventy's `pathPrefix`. */
export async function pathPrefix(config: EleventyConfig): Promise<string> {
  return given.get(config)?.pathPrefix ?? (await load()).writtenPathPrefix();
}

/** For a program that runs Eleventy: adds the plug-in as it wants it, before `.eleventy.ts` is read. */
export function addSiaran(config: EleventyConfig, options: SiaranOptions): void {
  given.set(config, options);
  config.addPlugin(siaran);
}

async function load(): Promise<typeof import("./newsroom-plugin.ts")> {
  try {
    return await import("./newsroom-plugin.ts");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_UNKNOWN_FILE_EXTENSION"))
      throw error;
    // Node takes types away by itself, but knows no TSX. What failed once it would not load again under its own name.
    const { tsImport } = await import("tsx/esm/api");
    return tsImport("./newsroom-plugin.ts", import.meta.url);
  }
}
