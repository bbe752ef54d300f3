import { onceFor } from "../base/remember.ts";
import { thingListings } from "./listings.ts";
import type { Release, Site } from "./model.ts";

/** The releases about each thing, newest first. */
export const releasesByThing = onceFor(
  (site: Site): ReadonlyMap<unknown, readonly Release[]> =>
    new Map(thingListings(site).map(({ subject, releases }) => [subject.thing, releases])),
);
