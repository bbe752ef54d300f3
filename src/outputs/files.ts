import type { Site } from "../model.ts";
import { paths } from "../paths.ts";
import { writeAtom } from "./atom.ts";
import { listingFeed, siteFeed } from "./feed.ts";
import { writeJsonFeed } from "./json-feed.ts";
import { writeOpml } from "./opml.ts";
import { writeRobots } from "./robots.ts";
import { writeRss } from "./rss.ts";
import { createSitemap } from "./sitemap.ts";

/** A published file that is not a page. */
export interface OutputFile {
  readonly path: string;
  /** Writes the file; called once. */
  readonly content: () => string;
}

/** All files for machines: feeds in their formats, OPML, sitemap and robots.txt. */
export function createFiles(site: Site): OutputFile[] {
  const at = site.addressOf;
  return [
    { path: paths.feed, content: () => writeRss(siteFeed(site, at(paths.feed))) },
    { path: paths.atom, content: () => writeAtom(siteFeed(site, at(paths.atom)), site.now) },
    { path: paths.jsonFeed, content: () => writeJsonFeed(siteFeed(site, at(paths.jsonFeed))) },
    ...[...site.cities, ...site.officials, ...site.events].map((listing) => ({
      path: listing.feed.path,
      content: () => writeRss(listingFeed(site, listing)),
    })),
    { path: paths.opml, content: () => writeOpml(site) },
    ...createSitemap(site).map(({ path, content }) => ({ path, content: () => content })),
    { path: paths.robots, content: () => writeRobots(site) },
  ];
}
