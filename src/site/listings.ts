import { type Address, type AddressOf, listingPagePath } from "../base/address.ts";
import { compareText } from "../base/compare-text.ts";
import { monthName } from "../base/date.ts";
import { monthPath, paths, yearPath } from "../base/paths.ts";
import type { LinkedRegistry } from "./link-registry.ts";
import type { Listing, ListingPage, Release, Subject, Year } from "./model.ts";

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

/** A listing for every city, official and event of the registry, in the registry's order. */
export function subjectListings(
  releases: readonly Release[],
  registry: LinkedRegistry,
  addressOf: AddressOf,
): { cities: Of<"city">[]; officials: Of<"official">[]; events: Of<"event">[] } {
  const feedsOf = ({ path }: Address) => ({
    feed: addressOf(`${path}feed.xml`),
    jsonFeed: addressOf(`${path}feed.json`),
  });
  const byCity = group(releases, ({ cities }) => cities);
  const byOfficial = group(releases, ({ officials }) => officials);
  const byEvent = group(releases, ({ events }) => events);
  return {
    cities: [...registry.cities.values()].map((city) => ({
      subject: { kind: "city", city },
      title: city.fullName,
      address: city.address,
      ...feedsOf(city.address),
      releases: byCity.get(city) ?? [],
    })),
    officials: [...registry.officials.values()].map((official) => ({
      subject: { kind: "official", official },
      title: official.name,
      address: official.address,
      ...feedsOf(official.address),
      releases: byOfficial.get(official) ?? [],
    })),
    events: [...registry.events.values()].map((event) => ({
      subject: { kind: "event", event },
      title: event.name,
      address: event.address,
      ...feedsOf(event.address),
      releases: byEvent.get(event) ?? [],
    })),
  };
}

/** The listing of all releases. */
export function archiveListing(releases: readonly Release[], addressOf: AddressOf): Of<"archive"> {
  return {
    subject: { kind: "archive" },
    title: "Semua siaran",
    address: addressOf(paths.archive),
    ...siteFeeds(addressOf),
    releases,
  };
}

/** Listings by year and month, newest first, for the periods that have releases. */
export function periodListings(
  releases: readonly Release[],
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
        title: `Siaran ${monthName(month)} ${year}`,
        address: addressOf(monthPath(year, month)),
        ...feeds,
        releases: ofMonth,
      };
      return listing;
    });
    const address = addressOf(yearPath(year));
    periods.push(
      { subject: { kind: "year", year }, title: `Siaran tahun ${year}`, address, ...feeds, releases: ofYear },
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
