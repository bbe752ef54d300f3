import { paths } from "../base/paths.ts";
import { thingListings } from "../site/listings.ts";
import type { Site } from "../site/model.ts";
import { quotationLists } from "../site/quotations.ts";
import { writeAtom } from "./atom.ts";
import { calendarsOf, writeCalendar } from "./calendar.ts";
import { listingFeed, noticesFeed, siteFeed } from "./feed.ts";
import { writeFingerprintSchema } from "./fingerprint-schema.ts";
import { writeJsonFeed } from "./json-feed.ts";
import { writeNewsSitemap } from "./news-sitemap.ts";
import { writeDataCsv, writeDataJson, writeDataSchema } from "./open-data.ts";
import { writeOpml } from "./opml.ts";
import type { Output, Shown } from "./output.ts";
import { quotationsFeed } from "./quotations-feed.ts";
import { writeRobots } from "./robots.ts";
import { writeRss } from "./rss.ts";
import { writeSecurityText } from "./security-txt.ts";
import { createSitemap } from "./sitemap.ts";

/**
 * All files for machines that are made from words: feeds, OPML, calendars, open data, sitemaps and robots.txt.
 */
export function createFiles(site: Site): Output[] {
  const at = site.addressOf;
  const file = (path: string, kind: "site" | "facts" | "addresses", content: () => string): Output => ({
    path,
    shows: { kind },
    content,
  });
  const long = (path: string, pieces: () => Iterable<string>): Output => ({
    ...file(path, "facts", () => [...pieces()].join("")),
    pieces,
  });
  const { security } = site.settings;
  return [
    file(paths.feed, "site", () => writeRss(siteFeed(site, at(paths.feed)))),
    file(paths.atom, "site", () => writeAtom(siteFeed(site, at(paths.atom)), site.now)),
    file(paths.jsonFeed, "site", () => writeJsonFeed(siteFeed(site, at(paths.jsonFeed)))),
    file(paths.correctionsFeed, "site", () => writeRss(noticesFeed(site))),
    ...[...site.languages, ...thingListings(site)].flatMap((listing): Output[] => {
      const { feed, jsonFeed } = listing;
      const shows: Shown = { kind: "feed", listing };
      return [
        { path: feed.path, shows, content: () => writeRss(listingFeed(site, listing, feed)) },
        { path: jsonFeed.path, shows, content: () => writeJsonFeed(listingFeed(site, listing, jsonFeed)) },
      ];
    }),
    ...quotationLists(site).map((list): Output => {
      const shows: Shown = { kind: "words", listing: list.listing };
      return { path: list.feed.path, shows, content: () => writeRss(quotationsFeed(site, list)) };
    }),
    file(paths.opml, "site", () => writeOpml(site)),
    ...calendarsOf(site).map((calendar) => file(calendar.self.path, "facts", () => writeCalendar(calendar))),
    long(paths.dataJson, () => writeDataJson(site)),
    long(paths.dataCsv, () => writeDataCsv(site)),
    file(paths.dataSchema, "facts", () => writeDataSchema(site)),
    file(paths.fingerprintSchema, "facts", () => writeFingerprintSchema(site)),
    ...createSitemap(site).map(({ path, content }) => file(path, "addresses", content)),
    file(paths.newsSitemap, "site", () => writeNewsSitemap(site)),
    file(paths.robots, "site", () => writeRobots(site)),
    ...(security ? [file(paths.security, "site", () => writeSecurityText(security, site))] : []),
  ];
}
