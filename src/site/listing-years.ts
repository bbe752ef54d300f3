import { type Address, type AddressOf, listingPagePath } from "../base/address.ts";
import { onceForEach } from "../base/remember.ts";
import { pageSize } from "./listings.ts";
import type { Listing, Release } from "./model.ts";

/** A year of a listing, and where it begins. */
export interface ListingYear {
  readonly year: string;
  readonly count: number;
  /** The page on which the year's newest release stands. */
  readonly page: number;
  readonly address: Address;
}

/** The years of a listing, the latest first. */
export const listingYears = onceForEach(countYears);

/** Releases that follow each other, parted by year. */
export function groupByYear(releases: readonly Release[]): { year: string; releases: Release[] }[] {
  const groups: { year: string; releases: Release[] }[] = [];
  for (const release of releases) {
    const year = yearOf(release);
    const last = groups.at(-1);
    if (last?.year === year) last.releases.push(release);
    else groups.push({ year, releases: [release] });
  }
  return groups;
}

/** The fragment of a year in a listing. */
export function yearFragment(year: string): string {
  return `tahun-${year}`;
}

function countYears({ releases, address }: Listing, addressOf: AddressOf): ListingYear[] {
  const firstOf = new Map<string, number>();
  const counts = new Map<string, number>();
  releases.forEach((release, index) => {
    const year = yearOf(release);
    if (!firstOf.has(year)) firstOf.set(year, index);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  });
  return [...firstOf].map(([year, index]) => {
    const page = Math.floor(index / pageSize) + 1;
    return {
      year,
      page,
      count: counts.get(year) ?? 0,
      address: addressOf(listingPagePath(address.path, page)),
    };
  });
}

function yearOf({ day }: Release): string {
  return day.slice(0, 4);
}
