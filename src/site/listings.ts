import { type Address, type AddressOf, listingPagePath } from "../base/address.ts";
import { compareText } from "../base/compare-text.ts";
import { type Day, formatDay, monthName } from "../base/date.ts";
import { fill } from "../base/fill.ts";
import { dayPath, monthPath, paths, yearPath } from "../base/paths.ts";
import type { SiteSettings } from "../content/site-settings.ts";
import type { Entry, IndexKind, Thing } from "../indexes/index-kind.ts";
import type { LinkedRegistry } from "./link-registry.ts";
import type { Index, Listing, ListingPage, Release, Site, Subject, ThingListing, Year } from "./model.ts";

/** Releases on one page of a listing. */
export const pageSize = 30;

type Of<K extends Subject["kind"]> = Listing<Extract<Subject, { kind: K }>>;

type Sortable = Pick<Release, "date" | "address">;

/** Newest first; releases of the same instant by address, so that the order never depends on the order of files. */
export function compareReleases(a: Sortable, b: Sortable): number {
  return b.date.instant - a.date.instant || compareText(a.address.path, b.address.path);
}

/** How many pages a listing has: one where it is empty. */
export function pageCount({ releases }: Listing): number {
  return Math.max(1, Math.ceil(releases.length / pageSize));
}

/** The pages of a listing; one, without releases, where the listing is empty. */
export function pagesOf<S extends Subject>(listing: Listing<S>, addressOf: AddressOf): ListingPage<S>[] {
  return Array.from(
    { length: pageCount(listing) },
    (_, index) => new PageOfListing(listing, index + 1, addressOf),
  );
}

/** What a page holds is worked out when it is asked for: an archive has many, and one is shown at a time. */
class PageOfListing<S extends Subject> implements ListingPage<S> {
  readonly listing: Listing<S>;
  readonly number: number;
  readonly #addressOf: AddressOf;

  constructor(listing: Listing<S>, number: number, addressOf: AddressOf) {
    this.listing = listing;
    this.number = number;
    this.#addressOf = addressOf;
  }

  get releases(): readonly Release[] {
    return this.listing.releases.slice((this.number - 1) * pageSize, this.number * pageSize);
  }

  get address(): Address {
    return this.#addressOfPage(this.number);
  }

  get newer(): Address | undefined {
    return this.number > 1 ? this.#addressOfPage(this.number - 1) : undefined;
  }

  get older(): Address | undefined {
    return this.number < pageCount(this.listing) ? this.#addressOfPage(this.number + 1) : undefined;
  }

  #addressOfPage(number: number): Address {
    return this.#addressOf(listingPagePath(this.listing.address.path, number));
  }
}

/** The indexes of a site, each with a listing for every thing of the register. */
export function indexListings(
  releases: readonly Release[],
  { indexes, things }: LinkedRegistry,
  addressOf: AddressOf,
): Index[] {
  return indexes.flatMap((kind): Index[] => {
    const registered = things.get(kind.key) ?? new Map<string, Thing>();
    if (kind.free && registered.size === 0) return [];
    const byThing = group(releases, (release) => release.things(kind));
    const listings = [...registered.values()].map((thing) => ({
      subject: { kind: "thing" as const, index: kind, thing },
      title: kind.titleOf(thing),
      address: thing.address,
      feed: addressOf(`${thing.address.path}feed.xml`),
      jsonFeed: addressOf(`${thing.address.path}feed.json`),
      releases: byThing.get(thing) ?? [],
    }));
    return [{ kind, address: addressOf(kind.path), listings }];
  });
}

/** The listings of all indexes. */
export function thingListings({ indexes }: Pick<Site, "indexes">): ThingListing[] {
  return indexes.flatMap(({ listings }) => listings);
}

/** The listings of one index. */
export function listingsOf<T extends Thing>(
  { indexes }: Pick<Site, "indexes">,
  kind: IndexKind<Entry, T>,
): ThingListing<T>[] {
  return indexes
    .filter((index) => index.kind.key === kind.key)
    .flatMap(({ listings }) => listings)
    .filter((listing): listing is ThingListing<T> => kind.isThing(listing.subject.thing));
}

/** The things of one index, in its order. */
export function thingsOfSite<T extends Thing>(site: Pick<Site, "indexes">, kind: IndexKind<Entry, T>): T[] {
  return listingsOf(site, kind).map(({ subject }) => subject.thing);
}

/** The listing of all releases. */
export function archiveListing(
  releases: readonly Release[],
  { words }: Pick<SiteSettings, "words">,
  addressOf: AddressOf,
): Of<"archive"> {
  return {
    subject: { kind: "archive" },
    title: words.allReleases,
    address: addressOf(paths.archive),
    ...siteFeeds(addressOf),
    releases,
  };
}

/** Listings by year and month, newest first, for the periods that have releases. */
export function periodListings(
  releases: readonly Release[],
  { words, language }: Pick<SiteSettings, "words" | "language">,
  addressOf: AddressOf,
): { periods: (Of<"year"> | Of<"month">)[]; years: Year[] } {
  const feeds = siteFeeds(addressOf);
  const periods: (Of<"year"> | Of<"month">)[] = [];
  const years: Year[] = [];
  for (const [yearText, ofYear] of group(releases, ({ day }) => [day.slice(0, 4)])) {
    const year = Number(yearText);
    const months = [...group(ofYear, ({ day }) => [day.slice(5, 7)])].map(([monthText, ofMonth]) => {
      const month = Number(monthText);
      const listing: Of<"month"> = {
        subject: { kind: "month", year, month },
        title: fill(words.releasesOf, { time: `${monthName(month, language)} ${year}` }),
        address: addressOf(monthPath(year, month)),
        ...feeds,
        releases: ofMonth,
      };
      return listing;
    });
    const address = addressOf(yearPath(year));
    periods.push(
      {
        subject: { kind: "year", year },
        title: fill(words.releasesOfYear, { year }),
        address,
        ...feeds,
        releases: ofYear,
      },
      ...months,
    );
    years.push({
      year,
      address,
      count: ofYear.length,
      months: months.map(({ subject, address: ofMonth, releases: { length } }) => ({
        month: subject.month,
        address: ofMonth,
        count: length,
      })),
    });
  }
  return { periods, years };
}

/** Listings by day, newest first, for the days that have releases. */
export function dayListings(
  releases: readonly Release[],
  { words, language }: Pick<SiteSettings, "words" | "language">,
  addressOf: AddressOf,
): Of<"day">[] {
  const feeds = siteFeeds(addressOf);
  const byDay = group<Day>(releases, ({ day }) => [day]);
  return [...byDay].map(([day, releases]) => ({
    subject: { kind: "day", day },
    title: fill(words.releasesOf, { time: formatDay(day, language) }),
    address: addressOf(dayPath(day)),
    ...feeds,
    releases,
  }));
}

/** Archives by date have no feed of their own. */
function siteFeeds(addressOf: AddressOf): Pick<Listing, "feed" | "jsonFeed"> {
  return { feed: addressOf(paths.feed), jsonFeed: addressOf(paths.jsonFeed) };
}

function group<K>(
  releases: readonly Release[],
  keysOf: (release: Release) => readonly K[],
): Map<K, Release[]> {
  const groups = new Map<K, Release[]>();
  for (const release of releases) {
    for (const key of keysOf(release)) {
      const group = groups.get(key);
      if (group) group.push(release);
      else groups.set(key, [release]);
    }
  }
  return groups;
}
