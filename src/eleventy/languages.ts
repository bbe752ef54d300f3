import { existsSync, readdirSync } from "node:fs";
import type { EleventyConfig } from "@11ty/eleventy";
import { registerTsx } from "./register-tsx.ts";

/**
 * Sets up the languages of templates: TypeScript and TSX beside those that Eleventy knows, and values with getters
 * in Liquid, which releases have.
 */
export async function addLanguages(config: EleventyConfig): Promise<void> {
  config.addExtension(["11ty.ts", "11ty.tsx"], { key: "11ty.js" });
  config.addTemplateFormats("11ty.ts,11ty.tsx");
  config.setLiquidOptions({ ownPropertyOnly: false, ...config.liquid.options });
  const refuse = (): never => {
    throw new Error("front matter in JavaScript is refused: write a template in 11ty.js instead");
  };
  config.setFrontMatterParsingOptions({
    engines: { js: refuse, javascript: refuse, jsLegacy: refuse, node: refuse },
  });
  const { input, includes } = config.directories;
  const isScript = (name: string) => /\.11ty\.tsx?$/.test(name);
  const hasScripts = [input, includes].some(
    (folder) =>
      existsSync(folder) && readdirSync(folder, { recursive: true, encoding: "utf8" }).some(isScript),
  );
  // Only where it is needed: it takes a tenth of a second.
  if (hasScripts) await registerTsx();
}
