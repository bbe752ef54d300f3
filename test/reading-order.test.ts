import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readingOrder } from "../src/reading-order.ts";
import { manyReleases, siteOf } from "./support/content.ts";

const order = suite("readingOrder");

order("leads from each release to the one before and back", () => {
  const { releases } = siteOf(manyReleases(4));
  const neighbours = readingOrder(releases);
  for (const release of releases) {
    const { older, newer } = neighbours.get(release) ?? {};
    if (older) assert.is(neighbours.get(older)?.newer, release);
    if (newer) assert.is(neighbours.get(newer)?.older, release);
  }
  const [newest] = releases;
  assert.is(newest && neighbours.get(newest)?.newer, undefined);
});

order.run();
