import { official } from "../indexes/official.ts";
import { compareReleases } from "./listings.ts";
import type { Release, Site } from "./model.ts";
import { placeAmong } from "./reading-order.ts";
import { releasesByThing } from "./releases-by-thing.ts";
import { matterOf } from "./translations.ts";

/** Releases looked at on each side of a release in each of its listings. */
export const kinReach = 12;

/** Weights of what two releases have in common, each beyond all of the next. */
const weights = { event: 1_000_000, official: 1000, city: 1 } as const;

export interface RelatedOptions {
  /** How many at most. */
  readonly count?: number;
  /** Releases that are told of otherwise. */
  readonly besides?: readonly Release[] | undefined;
}

/**
 * The releases most akin to one: of the same events, then with the same officials, and nearest in time; those from
 * the same cities where there are too few. Only the neighbours in its own listings are looked at, so that the work
 * for one release does not grow with the archive.
 */
export function relatedReleases(
  release: Release,
  site: Site,
  { count = 3, besides = [] }: RelatedOptions = {},
): Release[] {
  const listings = releasesByThing(site);
  const ties = new Map<Release, number>();
  const meet = (subject: unknown, weight: number) => {
    const releases = listings.get(subject) ?? [];
    const place = placeAmong(release, releases);
    const end = Math.min(releases.length, place + kinReach + 1);
    for (let at = Math.max(0, place - kinReach); at < end; at += 1) {
      const candidate = releases[at];
      if (candidate && candidate !== release && !besides.includes(candidate))
        ties.set(candidate, (ties.get(candidate) ?? 0) + weight);
    }
  };
  for (const thing of release.events) meet(thing, weights.event);
  for (const thing of release.things(official)) meet(thing, weights.official);
  // A translation may be among them, and is left out.
  if (ties.size <= count) for (const thing of release.cities) meet(thing, weights.city);
  return nearest(release, ties, count);
}

interface Akin {
  readonly release: Release;
  readonly ties: number;
  /** Milliseconds between the two: counting calendar days takes some twenty times as long, for every pair. */
  readonly time: number;
}

function nearest(release: Release, ties: ReadonlyMap<Release, number>, count: number): Release[] {
  const { date } = release;
  const found: Akin[] = [];
  for (const [candidate, weight] of ties) {
    const time = Math.abs(date.instant - candidate.date.instant);
    const last = found[count - 1];
    if (last && (weight < last.ties || (weight === last.ties && time > last.time))) continue;
    if (matterOf(candidate) === matterOf(release)) continue;
    const akin = { release: candidate, ties: weight, time };
    const place = found.findIndex((other) => compareAkin(akin, other) < 0);
    found.splice(place === -1 ? found.length : place, 0, akin);
    if (found.length > count) found.pop();
  }
  return found.map((akin) => akin.release);
}

function compareAkin(a: Akin, b: Akin): number {
  return b.ties - a.ties || a.time - b.time || compareReleases(a.release, b.release);
}
