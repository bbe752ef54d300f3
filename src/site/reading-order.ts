import { placeByHalving } from "../base/place-by-halving.ts";
import { compareReleases } from "./listings.ts";
import type { Release } from "./model.ts";

/** The releases issued just before and after one. */
export interface Neighbours {
  readonly older?: Release;
  readonly newer?: Release;
}

/**
 * The neighbours of a release. A withdrawn release, which is not among the others, has none.
 * @param releases in the order of listings.
 */
export function neighboursOf(release: Release, releases: readonly Release[]): Neighbours {
  const index = placeAmong(release, releases);
  return releases[index] === release ? { newer: releases[index - 1], older: releases[index + 1] } : {};
}

/** Where a release stands in a listing, or would stand if it were in it. */
export function placeAmong(release: Pick<Release, "date" | "address">, releases: readonly Release[]): number {
  // The release itself is looked for most often, and its own address need not be compared.
  return placeByHalving(
    releases,
    (candidate) => candidate !== release && compareReleases(candidate, release) < 0,
  );
}
