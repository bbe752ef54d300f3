import { existsSync, readdirSync } from "node:fs";
import type { EleventyConfig } from "@11ty/eleventy";
import { registerTsx } from "./register-tsx.ts";

/** Templates that Eleventy knows when it is told of them. */
const scripts = ["11ty.ts", "11ty.tsx"];

/**
 * Sets up the languages of templates: TypeScript and TSX beside those that Eleventy knows, and values with getters
 * in Liquid, which releases have.
 */
export async function addLanguages(config: EleventyConfig): Promise<void> {
  // An office may have told Eleventy of them itself.
  const known = new Set([...config.extensionMap].map(({ extension }) => extension));
  const added = scripts.filter((extension) => !known.has(extension));
  if (added.length > 0) config.addExtension(added, { key: "11ty.js" });
  // The newsroom's own pages are templates in JavaScript, whatever an office restricts its own to.
  config.addTemplateFormats(["11ty.js", ...scripts].join(","));
  config.setLiquidOptions({ ownPropertyOnly: false, ...config.liquid.options });
  refuseCode(config);
  // Only where it is needed: it takes a tenth of a second.
  if ([config.directories.input, config.directories.includes].some(hasScripts)) await registerTsx();
}

/** Eleventy's front matter engines for JavaScript run what they read. */
function refuseCode(config: EleventyConfig): void {
  const refuse = (): never => {
    throw new Error("front matter in JavaScript is refused: write a template in 11ty.js instead");
  };
  config.setFrontMatterParsingOptions({
    engines: { js: refuse, javascript: refuse, jsLegacy: refuse, node: refuse },
  });
}

function hasScripts(folder: string): boolean {
  // The folder of the program has libraries in it, of which one would look through every file.
  if (folder === "./") return true;
  if (!existsSync(folder)) return false;
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.some((name) => scripts.some((extension) => name.endsWith(`.${extension}`)));
}
