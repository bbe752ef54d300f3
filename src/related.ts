import { compareText } from "./diagnostic.ts";
import type { Release, Site } from "./model.ts";

/** Releases looked at on each side of a release in each of its listings. */
const reach = 12;

/**
 * The releases most akin to one: of the same events, then with the same officials, then from the same cities,
 * and nearest in time. Only the neighbours in its own listings are looked at, so that the work for one release
 * does not grow with the archive.
 * @param count how many at most.
 */
export function relatedReleases(release: Release, site: Site, count = 3): Release[] {
  const candidates = new Set(listingsOf(release, site).flatMap((releases) => around(release, releases)));
  candidates.delete(release);
  return [...candidates]
    .map((candidate) => ({ candidate, kinship: kinship(release, candidate) }))
    .filter(({ candidate }) => candidate.original !== release.address.path)
    .sort((a, b) => compareKinship(a.kinship, b.kinship) || compareOrder(a.candidate, b.candidate))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

interface Kinship {
  readonly events: number;
  readonly officials: number;
  readonly cities: number;
  /** Milliseconds between the two: calendar days cost a hundred times as much, for every pair. */
  readonly time: number;
}

function kinship(a: Release, b: Release): Kinship {
  const officials = new Set(a.participants.map(({ official }) => official));
  return {
    events: a.events.filter((event) => b.events.includes(event)).length,
    officials: b.participants.filter(({ official }) => officials.has(official)).length,
    cities: a.cities.filter((city) => b.cities.includes(city)).length,
    time: Math.abs(a.date.instant - b.date.instant),
  };
}

function compareKinship(a: Kinship, b: Kinship): number {
  return b.events - a.events || b.officials - a.officials || b.cities - a.cities || a.time - b.time;
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

/** The neighbours of a release in a listing, which is sorted; a withdrawn release is in none and finds its place too. */
function around(release: Release, releases: readonly Release[]): Release[] {
  let low = 0;
  let high = releases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = releases[middle];
    if (candidate && compareOrder(candidate, release) < 0) low = middle + 1;
    else high = middle;
  }
  return releases.slice(Math.max(0, low - reach), low + reach + 1);
}

/** The order of listings: newest first, then by address. */
function compareOrder(a: Release, b: Release): number {
  return b.date.instant - a.date.instant || compareText(a.address.path, b.address.path);
}
