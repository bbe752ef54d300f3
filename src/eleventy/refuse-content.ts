import { relative, resolve, sep } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";

/**
 * Keeps the content away from Eleventy, which runs what it takes for templates and data files: everybody who writes
 * releases could run code on the machine that builds.
 * @throws where one of Eleventy's folders lies in the content.
 */
export function refuseContent(config: EleventyConfig, content: string): void {
  const { input, includes, layouts, data } = config.directories;
  for (const [name, folder] of Object.entries({ input, includes, layouts, data })) {
    if (folder === undefined || !isWithin(content, folder)) continue;
    throw new Error(
      `dir.${name} in .eleventy.ts lies in ${content}/: content is data and never runs as a template`,
    );
  }
  config.ignores.add(`${relative(".", content).split(sep).join("/")}/**`);
}

function isWithin(folder: string, inner: string): boolean {
  return !relative(resolve(folder), resolve(inner)).startsWith("..");
}
