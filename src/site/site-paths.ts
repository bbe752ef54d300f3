import { calendarPath, informationPath, paths } from "../base/paths.ts";
import { pagesOf, thingListings } from "./listings.ts";
import type { Listing, Release, Site } from "./model.ts";
import { pressFiles } from "./press-files.ts";
import { informationLists } from "./public-information.ts";
import { quotationLists } from "./quotations.ts";

/** The parts of a site that have paths. */
export type WithPaths = Pick<
  Site,
  | "settings"
  | "indexes"
  | "archive"
  | "periods"
  | "days"
  | "languages"
  | "pages"
  | "staticPages"
  | "images"
  | "drawings"
  | "emblem"
  | "icons"
  | "addressOf"
>;

/**
 * Every path that the program writes of itself: pages, feeds, calendars, press texts and kits, pictures and cards. Not
 * those of attachments and old addresses, which releases name, and not the folders of which it names every file.
 */
export function* sitePaths(site: WithPaths): Generator<string> {
  yield* Object.values(paths);
  for (const { address } of site.indexes) yield address.path;
  const listings: readonly Listing[] = [
    site.archive,
    ...site.periods,
    ...site.languages,
    ...thingListings(site),
  ];
  for (const listing of listings) {
    yield listing.feed.path;
    yield listing.jsonFeed.path;
    if (listing.subject.kind === "thing") yield calendarPath(listing.address.path);
    for (const { address } of pagesOf(listing, site.addressOf)) yield address.path;
  }
  // A day is one page, however many releases it has.
  for (const { address } of site.days) yield address.path;
  for (const { address, table } of informationLists(site)) yield* [address.path, table.path];
  if (site.settings.ppid) yield informationPath;
  for (const { address, feed } of quotationLists(site)) {
    yield address.path;
    yield feed.path;
  }
  for (const release of site.pages) yield* releasePaths(release);
  for (const { address } of site.staticPages) yield address.path;
  for (const { to } of [...site.images, ...site.drawings]) yield to;
  if (site.emblem) yield site.emblem.path;
}

/** The page of a release, and the files beside it that are made from its words. */
export function releasePaths(release: Release): string[] {
  const { text, archive } = pressFiles(release);
  return [release.address.path, text.path, ...(archive ? [archive.path] : [])];
}
