import type { Site } from "../model.ts";
import { paths } from "../paths.ts";
import { writeAtom } from "./atom.ts";
import { calendarsOf, writeCalendar } from "./calendar.ts";
import { listingFeed, siteFeed } from "./feed.ts";
import { writeJsonFeed } from "./json-feed.ts";
import { writeNewsSitemap } from "./news-sitemap.ts";
import { writeDataCsv, writeDataJson, writeDataSchema } from "./open-data.ts";
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

/** All files for machines: feeds in their formats, OPML, calendars, open data, sitemaps and robots.txt. */
export function createFiles(site: Site): OutputFile[] {
  const at = site.addressOf;
  return [
    { path: paths.feed, content: () => writeRss(siteFeed(site, at(paths.feed))) },
    { path: paths.atom, content: () => writeAtom(siteFeed(site, at(paths.atom)), site.now) },
    { path: paths.jsonFeed, content: () => writeJsonFeed(siteFeed(site, at(paths.jsonFeed))) },
    ...[...site.cities, ...site.officials, ...site.events].flatMap((listing) => [
      { path: listing.feed.path, content: () => writeRss(listingFeed(site, listing, listing.feed)) },
      {
        path: listing.jsonFeed.path,
        content: () => writeJsonFeed(listingFeed(site, listing, listing.jsonFeed)),
      },
    ]),
    { path: paths.opml, content: () => writeOpml(site) },
    ...calendarsOf(site).map((calendar) => ({
      path: calendar.self.path,
      content: () => writeCalendar(calendar),
    })),
    { path: paths.dataJson, content: () => writeDataJson(site) },
    { path: paths.dataCsv, content: () => writeDataCsv(site) },
    { path: paths.dataSchema, content: () => writeDataSchema(site) },
    ...createSitemap(site).map(({ path, content }) => ({ path, content: () => content })),
    { path: paths.newsSitemap, content: () => writeNewsSitemap(site) },
    { path: paths.robots, content: () => writeRobots(site) },
  ];
}
