import type { Site } from "../model.ts";
import { paths } from "../paths.ts";

/** robots.txt (RFC 9309): everything may be read, and where the sitemap is. */
export function writeRobots(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site.addressOf(paths.sitemap).url}\n`;
}
