import type { Event } from "../indexes/event.ts";
import type { Release, Site } from "./model.ts";
import { placeAmong } from "./reading-order.ts";
import { releasesByThing } from "./releases-by-thing.ts";

/** How a matter went on: releases of one event in the order of time, the one that is read among them. */
export interface Development {
  readonly event: Event;
  readonly releases: readonly Release[];
}

/** Releases told of before and after one. No more than `kinReach`: a change beyond it makes no page of another stale. */
const reach = 3;

/** The releases nearest to one in the first of its events that has others; a translation of it is no other. */
export function developmentOf(release: Release, site: Site): Development | undefined {
  const isTranslation = ({ original }: Release) => original !== undefined;
  if (isTranslation(release)) return undefined;
  for (const event of release.events) {
    const about = releasesByThing(site).get(event) ?? [];
    const place = placeAmong(release, about);
    if (about[place] !== release) continue;
    const near = about
      .slice(Math.max(0, place - reach), place + reach + 1)
      .filter((other) => !isTranslation(other));
    if (near.length > 1) return { event, releases: near.toReversed() };
  }
  return undefined;
}
