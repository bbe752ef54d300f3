import { suite } from "uvu";
import * as assert from "uvu/assert";
import { neighboursOf, placeAmong } from "../../src/site/reading-order.ts";
import { manyReleases, releaseText, siteOf } from "../support/content.ts";

const order = suite("neighboursOf");

order("leads from each release to the one before and back", () => {
  const { releases } = siteOf(manyReleases(4));
  for (const release of releases) {
    const { older, newer } = neighboursOf(release, releases);
    if (older) assert.is(neighboursOf(older, releases).newer, release);
    if (newer) assert.is(neighboursOf(newer, releases).older, release);
  }
  const [newest] = releases;
  assert.is(newest && neighboursOf(newest, releases).newer, undefined);
  assert.is(newest && neighboursOf(newest, releases).older, releases[1]);
});

order("gives a withdrawn release none", () => {
  const more = "cities: [manado]\nstatus: {withdrawn: {reason: Keliru, at: 2020-02-01}}";
  const site = siteOf({
    ...manyReleases(3),
    "2020/01/ditarik.md": releaseText({ date: "2020-01-02", more }),
  });
  const withdrawn = site.pages.find(({ withdrawal }) => withdrawal);
  assert.equal(withdrawn && neighboursOf(withdrawn, site.releases), {});
});

order("passes over the same release in another language", () => {
  const more = "cities: [manado]\nlang: en\ntranslationOf: /siaran/2020/01/siaran-1/";
  const { releases } = siteOf({
    ...manyReleases(4),
    "2020/01/siaran-1-en.md": releaseText({ date: "2020-01-02", more }),
  });
  const slugs = releases.map((release) => {
    const { newer, older } = neighboursOf(release, releases);
    return [release.slug, newer?.slug, older?.slug];
  });
  assert.equal(slugs, [
    ["siaran-3", undefined, "siaran-2"],
    ["siaran-2", "siaran-3", "siaran-1-en"],
    ["siaran-1-en", "siaran-2", "siaran-0"],
    ["siaran-1", "siaran-2", "siaran-0"],
    ["siaran-0", "siaran-1", undefined],
  ]);
});

order.run();

const place = suite("placeAmong");

place("is where a release stands, or would stand", () => {
  const { releases } = siteOf(manyReleases(5));
  assert.equal(
    releases.map((release) => placeAmong(release, releases)),
    [0, 1, 2, 3, 4],
  );
  const [first, ...others] = releases;
  const last = releases.at(-1);
  assert.is(first && placeAmong(first, others), 0);
  assert.is(last && placeAmong(last, releases.slice(0, -1)), 4);
});

place.run();
