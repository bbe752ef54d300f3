import { dayPath, monthPath, paths, yearPath } from "../../base/paths.ts";
import { feedLength } from "../../outputs/feed.ts";
import type { Shown } from "../../outputs/output.ts";
import { defaultCardCount, mayHaveDrawnCard } from "../../site/card.ts";
import { thingListings } from "../../site/listings.ts";
import type { Listing, Release, Site } from "../../site/model.ts";
import { lastAnnounced, noticesOf } from "../../site/notices.ts";
import { halfYearOf } from "../../site/public-information.ts";
import { neighbourReach, placeAmong } from "../../site/reading-order.ts";
import { kinReach } from "../../site/related.ts";
import { matterOf } from "../../site/translations.ts";

/** A release before and after a change; one is absent where it was added or taken away. */
export interface Change {
  readonly before?: Release;
  readonly after?: Release;
  /** Whether more than the text changed. */
  readonly facts: boolean;
}

export interface StaleOptions {
  readonly changes: readonly Change[];
  /** Whether the day is another than that of the last build. */
  readonly newDay: boolean;
}

/**
 * Which files of a site some changes of releases can touch. It says yes rather than no: what is made again and
 * comes out the same is not written.
 */
export function staleShown(site: Site, { changes, newDay }: StaleOptions): (shown: Shown) => boolean {
  const facts = changes.filter((change) => change.facts);
  const corrected = correctedReleases(facts, site);
  const texts = new Set([...changes.flatMap(({ after }) => after ?? []), ...corrected]);
  const headlines = new Set(facts.flatMap(({ after }) => after ?? []));
  const listings = new Set(facts.flatMap((change) => changedListings(change, site)));
  const noticed = new Set([
    ...facts.flatMap((change) => noticedSubjects(change, site)),
    ...corrected.flatMap((release) => subjectsOf(release, site)),
  ]);
  const pages = new Set([
    ...texts,
    ...facts.flatMap((change) => [...neighbourhood(change, site), ...kin(change, site)]),
    ...versions(facts, site),
    ...cardBoundary(facts, site),
  ]);
  const halfYears = new Set(
    facts.flatMap(({ before, after }) =>
      [before, after].flatMap((release) => (release ? halfYearOf(release.day) : [])),
    ),
  );
  return (shown) => {
    switch (shown.kind) {
      case "release":
        // An invitation says whether its event is over.
        return pages.has(shown.release) || (newDay && shown.release.kind === "undangan");
      case "text":
        return texts.has(shown.release);
      case "feed":
        return (
          listings.has(shown.listing.address.path) ||
          noticed.has(shown.listing.address.path) ||
          lastAnnounced(site, feedLength, shown.listing).some((release) => texts.has(release))
        );
      case "words":
        return (
          listings.has(shown.listing.address.path) ||
          shown.listing.releases.some((release) => texts.has(release))
        );
      case "listing": {
        const { listing, number, releases } = shown.page;
        const tellsMore = number === 1 && listing.subject.kind === "thing";
        return (
          listings.has(listing.address.path) ||
          releases.some((release) => headlines.has(release)) ||
          // The first page of a region or person also tells of the present and of other releases.
          (tellsMore && (newDay || facts.length > 0))
        );
      }
      case "halfYear":
        return halfYears.has(shown.id);
      case "redirect":
      case "facts":
      case "addresses":
        return facts.length > 0;
      case "site":
        return true;
    }
  };
}

/** Paths of the listings that gained or lost a release, or hold it at another place. */
function changedListings({ before, after }: Change, site: Site): string[] {
  const left = before ? listingsOf(before, site) : [];
  const entered = after ? listingsOf(after, site) : [];
  const moved = before?.date.instant !== after?.date.instant || before?.address.path !== after?.address.path;
  const all = [...left, ...entered];
  return moved ? all : all.filter((path) => !(left.includes(path) && entered.includes(path)));
}

/** Paths of the listings that a release is in; none where it was withdrawn. */
function listingsOf(release: Release, site: Site): string[] {
  const { day, withdrawal } = release;
  if (withdrawal) return [];
  const [year = 0, month = 0] = day.split("-").map(Number);
  return [paths.archive, yearPath(year), monthPath(year, month), dayPath(day), ...subjectsOf(release, site)];
}

function subjectsOf(release: Release, { indexes, languages }: Site): string[] {
  const language = languages
    .filter(({ subject }) => subject.language === release.lang)
    .map(({ address }) => address.path);
  const things = indexes.flatMap(({ kind }) => release.things(kind).map(({ address }) => address.path));
  return [...language, ...things];
}

/** Paths of the things whose feeds tell, or told, of a correction or withdrawal. */
function noticedSubjects({ before, after }: Change, site: Site): string[] {
  return [before, after].flatMap((release) =>
    release && noticesOf(site, release).length > 0 ? subjectsOf(release, site) : [],
  );
}

/** The releases that changed ones put right, or did: each tells of it. */
function correctedReleases(facts: readonly Change[], { pages }: Site): Release[] {
  const paths = new Set(facts.flatMap(({ before, after }) => [before?.corrects, after?.corrects]));
  paths.delete(undefined);
  return paths.size === 0 ? [] : pages.filter(({ address }) => paths.has(address.path));
}

/** The releases issued just before and after the old and the new place of one. */
function neighbourhood(change: Change, { releases }: Site): Release[] {
  return around(change, releases, neighbourReach);
}

/** Releases among whose kin a changed one is, was or can be. */
function kin(change: Change, site: Site): Release[] {
  const subjects = new Set(
    [change.before, change.after].flatMap((release) => (release ? subjectsOf(release, site) : [])),
  );
  return listingsAt(site, subjects).flatMap(({ releases }) => around(change, releases, kinReach + 1));
}

function listingsAt(site: Site, subjects: ReadonlySet<string>): Listing[] {
  return thingListings(site).filter(({ address }) => subjects.has(address.path));
}

/** Releases near the old and the new place of one, the gap that it left counted. */
function around({ before, after }: Change, releases: readonly Release[], reach: number): Release[] {
  return [before, after].flatMap((release) => {
    if (!release) return [];
    const place = placeAmong(release, releases);
    return releases.slice(Math.max(0, place - reach - 1), place + reach + 2);
  });
}

/** The language versions of what changed: each names all others. */
function versions(facts: readonly Change[], { releases }: Site): Release[] {
  const originals = new Set(
    facts
      .flatMap(({ before, after }) => [before, after])
      .flatMap((release) => (release ? [release.original, release.address.path] : []))
      .filter((path) => path !== undefined),
  );
  if (originals.size === 0) return [];
  return releases.filter((release) => originals.has(matterOf(release)));
}

/**
 * The newest releases have a drawn card, and what was edited since the oldest of them: where that is, a new release
 * pushes one out, and with it what was edited about then.
 */
function cardBoundary(facts: readonly Change[], { pages, card, settings }: Site): Release[] {
  if (facts.length === 0 || !card) return [];
  const eligible = pages.filter(mayHaveDrawnCard);
  const end = Math.min(settings.cards ?? defaultCardCount, eligible.length);
  const near = eligible.slice(Math.max(0, end - facts.length - 1), end + facts.length + 1);
  const [from, to] = [near.at(-1)?.date.instant ?? 0, near[0]?.date.instant ?? 0];
  const edited = eligible
    .slice(end)
    .filter(({ date, modified }) => modified !== date && modified.instant >= from && modified.instant <= to);
  return [...near, ...edited];
}
