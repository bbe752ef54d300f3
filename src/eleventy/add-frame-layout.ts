import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";

/** The layout that puts the frame of the site around a page. */
const layout = "newsroom.11ty.js";

/** Gives templates `layout: newsroom` where it is no file, as it is one in the program's own folder of layouts. */
export function addFrameLayout(config: EleventyConfig): void {
  const { input, includes, layouts = includes } = config.directories;
  if (existsSync(join(layouts, layout))) return;
  config.addTemplate(join(relative(input, layouts), layout), {
    render: (data: Framed) => data.site.frame(data),
  });
}

/** What Eleventy gives to a layout of a newsroom. */
interface Framed extends Readonly<Record<string, unknown>> {
  readonly site: { readonly frame: (data: Readonly<Record<string, unknown>>) => string };
}
