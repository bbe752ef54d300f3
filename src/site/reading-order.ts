import { placeByHalving } from "../base/place-by-halving.ts";
import { compareReleases } from "./listings.ts";
import type { Release } from "./model.ts";
import { matterOf } from "./translations.ts";

/** The releases issued just before and after one. */
export interface Neighbours {
  readonly older?: Release;
  readonly newer?: Release;
}

/** Releases on each side among which a neighbour is sought: one of them may be the same matter in another language. */
export const neighbourReach = 2;

/**
 * The neighbours of a release: never a version of it in another language, which it names otherwise. A withdrawn release,
 * which is not among the others, has none.
 * @param releases in the order of listings.
 */
export function neighboursOf(release: Release, releases: readonly Release[]): Neighbours {
  const index = placeAmong(release, releases);
  if (releases[index] !== release) return {};
  const isOther = (candidate: Release) => matterOf(candidate) !== matterOf(release);
  return {
    newer: releases.slice(Math.max(0, index - neighbourReach), index).findLast(isOther),
    older: releases.slice(index + 1, index + 1 + neighbourReach).find(isOther),
  };
}

/** Where a release stands in a listing, or would stand if it were in it. */
export function placeAmong(release: Pick<Release, "date" | "address">, releases: readonly Release[]): number {
  // The release itself is looked for most often, and its own address need not be compared.
  return placeByHalving(
    releases,
    (candidate) => candidate !== release && compareReleases(candidate, release) < 0,
  );
}
