import type { Address } from "../base/address.ts";
import { dayOf } from "../base/date.ts";
import { presentOffice } from "../indexes/appointments.ts";
import { city } from "../indexes/city.ts";
import type { IndexKind } from "../indexes/index-kind.ts";
import { official } from "../indexes/official.ts";
import { topic } from "../indexes/topic.ts";
import type { Listing, Site, ThingListing } from "./model.ts";

/** Months that are looked at, that of the day among them. */
const length = 12;

export interface CoveredMonth {
  readonly year: number;
  /** From 1. */
  readonly month: number;
}

/** How a thing was told of in the last months. */
export interface CoverageRow {
  readonly label: string;
  readonly address: Address;
  /** Releases by month, in the order of {@link Coverage.months}. */
  readonly counts: readonly number[];
  /** Whole months since its newest release; absent where there never was one. */
  readonly silent?: number;
}

export interface Coverage {
  /** The last twelve, the latest at the end. */
  readonly months: readonly CoveredMonth[];
  readonly indexes: readonly { readonly kind: IndexKind; readonly rows: readonly CoverageRow[] }[];
}

/**
 * How often regions, officials in office and topics were told of in the twelve months up to the day of the site, and of
 * which nobody hears: a newsroom that falls silent shows it. The page is made anew with each build, as all that tell of the day.
 * Events are over one day, and who has left an office is rightly not heard of.
 */
export function coverageOf(site: Site): Coverage {
  const today = dayOf(site.now);
  const now = monthNumber(today);
  const months = Array.from({ length }, (_, place) => now - length + 1 + place);
  const isAsked = ({ key }: IndexKind) => key === city.key || key === official.key || key === topic.key;
  const isPresent = ({ subject: { thing } }: ThingListing) =>
    !official.isThing(thing) || presentOffice(thing, today) !== undefined;
  return {
    months: months.map((number) => ({ year: Math.floor(number / 12), month: (number % 12) + 1 })),
    indexes: site.indexes
      .filter(({ kind }) => isAsked(kind))
      .map(({ kind, listings }) => ({
        kind,
        rows: listings.filter(isPresent).map((listing) => rowOf(listing, now)),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

function rowOf({ title, address, releases }: Listing, now: number): CoverageRow {
  const counts = Array.from({ length }, () => 0);
  for (const { day } of releases) {
    const back = now - monthNumber(day);
    // The newest come first.
    if (back >= length) break;
    const place = length - 1 - back;
    if (counts[place] !== undefined) counts[place] += 1;
  }
  const newest = releases[0];
  return {
    ...{ label: title, address, counts },
    ...(newest ? { silent: Math.max(0, now - monthNumber(newest.day)) } : {}),
  };
}

/** Months since the year 0. */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
