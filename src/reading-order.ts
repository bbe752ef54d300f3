import type { Release } from "./model.ts";

/** The releases issued just before and after one. */
export interface Neighbours {
  readonly older?: Release;
  readonly newer?: Release;
}

/** The neighbours of every release. A withdrawn release, which is not among them, has none. */
export function readingOrder(releases: readonly Release[]): ReadonlyMap<Release, Neighbours> {
  return new Map(
    releases.map((release, index) => [release, { newer: releases[index - 1], older: releases[index + 1] }]),
  );
}
