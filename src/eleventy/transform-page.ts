import { join } from "node:path";
import type Eleventy from "@11ty/eleventy";
import { outputFile } from "../base/address.ts";
import { templatePath } from "./page-template.ts";

/**
 * Does to a page of the newsroom what the transforms of a configuration do, as Eleventy would where it rendered it.
 * @param path of the page on the site.
 */
export async function transformPage(
  { config, eleventyConfig }: Eleventy,
  path: string,
  content: string,
): Promise<string> {
  const { input, output } = eleventyConfig.userConfig.directories;
  const outputPath = join(output, outputFile(path));
  const page = { inputPath: join(input, templatePath("page")), outputPath, url: path };
  let transformed = content;
  for (const transform of Object.values(config.transforms))
    transformed = await transform.call({ ...page, page }, transformed, outputPath);
  return transformed;
}
