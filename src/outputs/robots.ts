import { paths } from "../base/paths.ts";
import type { Site } from "../site/model.ts";

/** robots.txt (RFC 9309): everything may be read, and where the sitemaps are; of a trial nothing. */
export function writeRobots(site: Site): string {
  if (site.settings.isTrial) return "User-agent: *\nDisallow: /\n";
  const sitemaps = [paths.sitemap, paths.newsSitemap].map((path) => `Sitemap: ${site.addressOf(path).url}\n`);
  return `User-agent: *\nAllow: /\n\n${sitemaps.join("")}`;
}
