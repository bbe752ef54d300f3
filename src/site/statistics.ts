import type { Address } from "../base/address.ts";
import { compareText } from "../base/compare-text.ts";
import type { IndexKind, Mention, Thing } from "../indexes/index-kind.ts";
import type { Listing, Release, Site, Year } from "./model.ts";

/** How often one subject occurs. */
export interface Count {
  readonly label: string;
  readonly address: Address;
  readonly count: number;
}

/** A year with all its twelve months, those without releases included. */
export interface YearCount extends Count {
  readonly year: number;
  readonly months: readonly number[];
}

/** How often the things of an index occur. */
export interface IndexCounts {
  readonly kind: IndexKind;
  /** Each with at least one release, the most first. */
  readonly counts: readonly Count[];
}

export interface Statistics {
  readonly total: number;
  /** From the first year with a release to the last, none left out. */
  readonly years: readonly YearCount[];
  readonly indexes: readonly IndexCounts[];
}

/** Counts the published releases of a site. A release with two cities counts for both. */
export function siteStatistics(site: Site): Statistics {
  return {
    total: site.releases.length,
    years: everyYear(site),
    indexes: site.indexes.map(({ kind, listings }) => ({ kind, counts: ranked(listings) })),
  };
}

/** A thing with what the newest release says of it. */
export interface Active extends Mention {
  /** Releases among those given. */
  readonly count: number;
}

/** The things of an index with the most releases among some, the most first; those of equal number in order of appearance. */
export function mostActive(kind: IndexKind, releases: readonly Release[], limit: number): Active[] {
  const active = new Map<Thing, Active>();
  for (const release of releases) {
    for (const mention of release.mentions(kind)) {
      const known = active.get(mention.thing) ?? { ...mention, count: 0 };
      active.set(mention.thing, { ...known, count: known.count + 1 });
    }
  }
  return [...active.values()].sort((a, b) => b.count - a.count).slice(0, limit);
}

function ranked(listings: readonly Listing[]): Count[] {
  return listings
    .filter(({ releases }) => releases.length > 0)
    .map(({ title, address, releases }) => ({ label: title, address, count: releases.length }))
    .sort((a, b) => b.count - a.count || compareText(a.label, b.label));
}

/** Years without releases that stand between others; a longer gap comes from a mistyped date. */
const longestGap = 20;

function everyYear({ years, archive }: Site): YearCount[] {
  const known = new Map(years.map((year) => [year.year, year]));
  const ordered = [...known.keys()].sort((a, b) => a - b);
  const shown = ordered.flatMap((year, index) => {
    const gap = year - (ordered[index - 1] ?? year) - 1;
    return gap > longestGap
      ? [year]
      : Array.from({ length: Math.max(0, gap) + 1 }, (_, back) => year - back).reverse();
  });
  return shown.map((year) => {
    const entry = known.get(year);
    return {
      year,
      label: String(year),
      address: entry?.address ?? archive.address,
      count: entry?.count ?? 0,
      months: monthsOf(entry),
    };
  });
}

function monthsOf(year: Year | undefined): number[] {
  const counts = new Map(year?.months.map(({ month, count }) => [month, count]));
  return Array.from({ length: 12 }, (_, index) => counts.get(index + 1) ?? 0);
}
