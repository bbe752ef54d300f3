import type { EleventyConfig, Written } from "@11ty/eleventy";
import { isNewsroomTemplate } from "./page-template.ts";

/**
 * Keeps account of the pages that an office's own templates make.
 * @returns gives, after each build and of what was rendered in it, the paths of all such pages that search engines
 * may list.
 */
export function watchTemplates(config: EleventyConfig): (rendered: readonly Written[]) => string[] {
  let made: readonly string[] = [];
  // A build after an edit may render a part of them only.
  const hidden = new Set<string>();
  const isOffice = (inputPath: string) => !isNewsroomTemplate(inputPath, config.directories);
  config.on("eleventy.contentMap", ({ inputPathToUrl }) => {
    made = Object.entries(inputPathToUrl)
      .filter(([inputPath]) => isOffice(inputPath))
      .flatMap(([, urls]) => urls.filter((url) => url !== false))
      .filter(isPage);
  });
  return (rendered) => {
    for (const { inputPath, url, content } of rendered) {
      if (!isOffice(inputPath) || !isPage(url)) continue;
      if (isListed(content)) hidden.delete(url);
      else hidden.add(url);
    }
    return made.filter((url) => !hidden.has(url)).sort();
  };
}

function isPage(url: string): boolean {
  return url.endsWith("/") || url.endsWith(".html");
}

/** Neither hidden from search engines nor only the way to another page. */
function isListed(html: string): boolean {
  return !/<meta\b[^>]*(?:\bnoindex\b|http-equiv=["']?refresh\b)/i.test(html);
}
