import { compareReleases } from "./listings.ts";
import type { Official, Release, Site } from "./model.ts";

/** Releases looked at on each side of a release in each of its listings. */
export const kinReach = 12;

/**
 * The releases most akin to one: of the same events, then with the same officials, then from the same cities,
 * and nearest in time. Only the neighbours in its own listings are looked at, so that the work for one release
 * does not grow with the archive.
 * @param count how many at most.
 */
export function relatedReleases(release: Release, site: Site, count = 3): Release[] {
  const found: Akin[] = [];
  for (const releases of listingsOf(release, site)) {
    const place = placeIn(releases, release);
    const end = Math.min(releases.length, place + kinReach + 1);
    for (let at = Math.max(0, place - kinReach); at < end; at += 1) {
      const candidate = releases[at];
      if (candidate && candidate !== release && candidate.original !== release.address.path) {
        keepNearest(found, release, candidate, count);
      }
    }
  }
  return found.map((akin) => akin.release);
}

interface Akin {
  readonly release: Release;
  /** Events, officials and cities in common, as one number in this order of weight: none has a thousand. */
  readonly ties: number;
  /** Milliseconds between the two: calendar days cost a hundred times as much, for every pair. */
  readonly time: number;
}

/**
 * Puts a candidate into its place among the nearest found so far. One that stands in several listings comes several
 * times: it meets itself then, or is no nearer than it was when it fell out.
 */
function keepNearest(found: Akin[], release: Release, candidate: Release, count: number): void {
  const ties = tiesBetween(release, candidate);
  const time = Math.abs(release.date.instant - candidate.date.instant);
  let place = found.length;
  while (place > 0) {
    const other = found[place - 1];
    if (!other) break;
    const order = other.ties - ties || time - other.time || compareReleases(candidate, other.release);
    if (order > 0) break;
    if (other.release === candidate) return;
    place -= 1;
  }
  if (place >= count) return;
  found.splice(place, 0, { release: candidate, ties, time });
  if (found.length > count) found.pop();
}

function tiesBetween(a: Release, b: Release): number {
  let ties = 0;
  for (const event of a.events) if (b.events.includes(event)) ties += 1_000_000;
  for (const { official } of b.participants) if (takesPart(official, a)) ties += 1000;
  for (const city of a.cities) if (b.cities.includes(city)) ties += 1;
  return ties;
}

function takesPart(official: Official, { participants }: Release): boolean {
  for (const participant of participants) if (participant.official === official) return true;
  return false;
}

type Index = ReadonlyMap<unknown, readonly Release[]>;

const indexes = new WeakMap<Site, Index>();

function listingsOf(release: Release, site: Site): (readonly Release[])[] {
  let index = indexes.get(site);
  if (!index) {
    index = new Map<unknown, readonly Release[]>([
      ...site.cities.map(({ subject, releases }) => [subject.city, releases] as const),
      ...site.officials.map(({ subject, releases }) => [subject.official, releases] as const),
      ...site.events.map(({ subject, releases }) => [subject.event, releases] as const),
    ]);
    indexes.set(site, index);
  }
  const subjects = [
    ...release.events,
    ...release.participants.map(({ official }) => official),
    ...release.cities,
  ];
  return subjects.map((subject) => index.get(subject) ?? []);
}

/** The place of a release in a sorted listing; a withdrawn release, which is in none, finds where it would stand. */
function placeIn(releases: readonly Release[], release: Release): number {
  let low = 0;
  let high = releases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = releases[middle];
    if (candidate && compareReleases(candidate, release) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
