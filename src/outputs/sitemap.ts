import type { Address, AddressOf } from "../base/address.ts";
import { latestMoment, type Moment, toRfc3339 } from "../base/date.ts";
import { paths, sitemapPartPath } from "../base/paths.ts";
import { pageCount, pagesOf, thingListings } from "../site/listings.ts";
import type { Listing, Site } from "../site/model.ts";
import { quotationLists } from "../site/quotations.ts";
import { writeXml, xml } from "./xml.ts";

/** The most addresses one file may hold (sitemaps.org protocol, section "Using Sitemap index files"). */
export const sitemapLimit = 50_000;

interface Entry {
  readonly address: Address;
  /** When what the page shows last changed; absent where nothing tells. */
  readonly modified?: Moment;
}

export interface SitemapFile {
  readonly path: string;
  readonly content: () => string;
}

export interface SitemapOptions {
  /** Paths of pages that are not the newsroom's own. */
  readonly pages?: readonly string[];
  /** The most addresses in one file. */
  readonly limit?: number;
}

/** The sitemap of a site: one file, or past the limit an index at the same address and numbered parts. */
export function createSitemap(
  site: Site,
  { pages = [], limit = sitemapLimit }: SitemapOptions = {},
): SitemapFile[] {
  // Entries are made when a file is written: an archive has as many as releases.
  const count = entryCount(site) + pages.length;
  const entries = () => [...entriesOf(site), ...pages.map((path) => ({ address: site.addressOf(path) }))];
  if (count <= limit) return [{ path: paths.sitemap, content: () => writeEntries(entries()) }];
  const parts = Array.from({ length: Math.ceil(count / limit) }, (_, index) => ({
    path: sitemapPartPath(index + 1),
    entries: () => entries().slice(index * limit, (index + 1) * limit),
  }));
  return [
    { path: paths.sitemap, content: () => writeIndex(parts, site.addressOf) },
    ...parts.map(({ path, entries }) => ({ path, content: () => writeEntries(entries()) })),
  ];
}

/** Pages that are neither the home page nor a listing. */
function otherPages(site: Site): readonly Address[] {
  const { indexes, addressOf } = site;
  const { subscribe, statistics, data, corrections, daily, media, agenda, authenticity } = paths;
  return [
    ...indexes.map(({ address }) => address),
    ...[subscribe, statistics, data, corrections, daily, media, agenda, authenticity].map(addressOf),
    ...quotationLists(site).map(({ address }) => address),
  ];
}

function listingsOf(site: Site): readonly Listing[] {
  return [site.archive, ...site.periods, ...site.languages, ...thingListings(site)];
}

function entryCount(site: Site): number {
  const pages = listingsOf(site).reduce((sum, listing) => sum + pageCount(listing), 0);
  return 1 + otherPages(site).length + site.staticPages.length + pages + site.releases.length;
}

function entriesOf(site: Site): Entry[] {
  const newest = latestMoment(site.releases.map(({ modified }) => modified));
  return [
    { address: site.home, modified: newest },
    ...otherPages(site).map((address) => ({ address })),
    ...site.staticPages.map(({ address, updated }) => ({ address, modified: updated })),
    ...listingsOf(site).flatMap((listing) =>
      pagesOf(listing, site.addressOf).map(({ address, releases }) => ({
        address,
        modified: latestMoment(releases.map(({ modified }) => modified)),
      })),
    ),
    ...site.releases.map(({ address, modified }) => ({ address, modified })),
  ];
}

function writeEntries(entries: readonly Entry[]): string {
  return writeXml(
    xml(
      "urlset",
      { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
      ...entries.map(({ address, modified }) =>
        xml("url", {}, xml("loc", {}, address.url), modified && xml("lastmod", {}, toRfc3339(modified))),
      ),
    ),
  );
}

function writeIndex(
  parts: readonly { path: string; entries: () => readonly Entry[] }[],
  addressOf: AddressOf,
): string {
  return writeXml(
    xml(
      "sitemapindex",
      { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
      ...parts.map(({ path, entries }) => {
        const modified = latestMoment(entries().flatMap((entry) => entry.modified ?? []));
        return xml(
          "sitemap",
          {},
          xml("loc", {}, addressOf(path).url),
          modified && xml("lastmod", {}, toRfc3339(modified)),
        );
      }),
    ),
  );
}
