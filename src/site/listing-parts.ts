import { type Address, type AddressOf, listingPagePath } from "../base/address.ts";
import { onceForEach } from "../base/remember.ts";
import { office } from "../indexes/office.ts";
import { pageSize } from "./listings.ts";
import type { Listing, Release } from "./model.ts";

/** Releases of a listing that stand under one heading: those of a year, or of one holder of an office. */
export interface ListingPart {
  readonly label: string;
  /** The fragment of its heading. */
  readonly fragment: string;
}

/** A part of a listing, and where it begins. */
export interface PlacedPart extends ListingPart {
  readonly count: number;
  /** The page on which its newest release stands. */
  readonly page: number;
  readonly address: Address;
}

/** The parts of a listing, in the order in which their newest releases stand. */
export const listingParts = onceForEach(placeParts);

/** Releases of one page of a listing, parted as the listing is. */
export function groupByPart(
  listing: Listing,
  releases: readonly Release[],
): { readonly part: ListingPart; readonly releases: readonly Release[] }[] {
  const groups = new Map<string, { readonly part: ListingPart; readonly releases: Release[] }>();
  for (const release of releases) {
    const part = partOf(listing, release);
    const group = groups.get(part.fragment);
    if (group) group.releases.push(release);
    else groups.set(part.fragment, { part, releases: [release] });
  }
  return [...groups.values()];
}

function placeParts(listing: Listing, addressOf: AddressOf): PlacedPart[] {
  const found = new Map<string, { readonly part: ListingPart; readonly index: number; count: number }>();
  listing.releases.forEach((release, index) => {
    const part = partOf(listing, release);
    const known = found.get(part.fragment);
    if (known) known.count += 1;
    else found.set(part.fragment, { part, index, count: 1 });
  });
  return [...found.values()].map(({ part, index, count }) => {
    const page = Math.floor(index / pageSize) + 1;
    return { ...part, count, page, address: addressOf(listingPagePath(listing.address.path, page)) };
  });
}

/** The part in which a release stands: under its year, or for an office under who held it on that day. */
function partOf({ subject }: Listing, release: Release): ListingPart {
  if (subject.kind === "thing" && office.isThing(subject.thing)) {
    const { id } = subject.thing;
    const holder = release.participants.find(({ official, office: title }) =>
      official.offices.some((held) => held.officeId === id && held.title === title),
    );
    if (holder) return { label: holder.official.name, fragment: `oleh-${holder.official.id}` };
  }
  const year = release.day.slice(0, 4);
  return { label: year, fragment: `tahun-${year}` };
}
