import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compareReleases, pageSize, pagesOf, thingListings } from "../../src/site/listings.ts";
import type { Listing, Release, Site } from "../../src/site/model.ts";
import { type Files, manyReleases, releaseText, siteOf } from "../support/content.ts";

const listingsOf = (site: Site): readonly Listing[] => [
  site.archive,
  ...site.periods,
  ...site.days,
  ...thingListings(site),
];

/** Releases with dates that often fall together. */
const anyReleases: fc.Arbitrary<Files> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.stringMatching(/^[a-c]{1,3}$/)), { maxLength: 12 })
  .map((pairs) =>
    Object.fromEntries(
      pairs.map(([day, slug]) => [`2019/07/${slug}.md`, releaseText({ date: `2019-07-0${day}` })]),
    ),
  );

const sort = suite("compareReleases");

sort("puts the newest first, and those of one instant in the order of their addresses", () => {
  const site = siteOf({
    "2019/07/b.md": releaseText({ date: "2019-07-01" }),
    "2019/07/a.md": releaseText({ date: "2019-07-01" }),
    "2019/07/c.md": releaseText({ date: "2019-07-01 09:00" }),
  });
  assert.equal(
    site.releases.map(({ slug }) => slug),
    ["c", "a", "b"],
  );
});

sort("law: the order is total and does not depend on the order it began with", () => {
  fc.assert(
    fc.property(anyReleases, fc.infiniteStream(fc.nat()), (files, numbers) => {
      const { releases } = siteOf(files);
      const keyed = releases.map((release) => ({ release, key: numbers.next().value }));
      const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ release }) => release);
      assert.is(
        shuffled.sort(compareReleases).every((release, index) => release === releases[index]),
        true,
      );
      releases.slice(1).forEach((release, index) => {
        const before = releases[index];
        assert.ok(before && before.date.instant >= release.date.instant);
      });
    }),
    { numRuns: 30 },
  );
});

sort.run();

const paging = suite("pagesOf");

const site = siteOf(manyReleases(95));

paging("has thirty releases a page and the rest on the last", () => {
  const pages = pagesOf(site.archive, site.addressOf);
  assert.equal(
    pages.map(({ releases }) => releases.length),
    [30, 30, 30, 5],
  );
  assert.equal(
    pages.map(({ address }) => address.path),
    ["/siaran/", "/siaran/halaman/2/", "/siaran/halaman/3/", "/siaran/halaman/4/"],
  );
});

paging("law: every release is on exactly one page of each of its indexes, and on no other", () => {
  for (const listing of listingsOf(site)) {
    const shown = pagesOf(listing, site.addressOf).flatMap(({ releases }) => releases);
    assert.is(new Set(shown).size, shown.length, listing.title);
    assert.equal(
      shown.map(({ slug }) => slug),
      site.releases.filter((release) => belongs(release, listing)).map(({ slug }) => slug),
    );
  }
});

paging("law: pages know one another in both directions", () => {
  for (const listing of listingsOf(site)) {
    const pages = pagesOf(listing, site.addressOf);
    pages.forEach((page, index) => {
      assert.is(page.newer?.path, pages[index - 1]?.address.path);
      assert.is(page.older?.path, pages[index + 1]?.address.path);
      assert.ok(page.releases.length <= pageSize);
    });
  }
});

paging("has one page for an empty listing, and no empty page at the end of a full one", () => {
  const empty = siteOf({});
  assert.is(pagesOf(empty.archive, empty.addressOf).length, 1);
  const full = siteOf(manyReleases(pageSize));
  assert.is(pagesOf(full.archive, full.addressOf).length, 1);
});

paging.run();

const periods = suite("periodListings");

periods("counts by year and month, newest first, where there are releases", () => {
  const [year] = site.years;
  assert.is(site.years.length, 1);
  assert.is(year?.count, 95);
  assert.equal(
    year?.months.map(({ month, count, address }) => [month, count, address.path]),
    [
      [4, 4, "/siaran/2020/04/"],
      [3, 31, "/siaran/2020/03/"],
      [2, 29, "/siaran/2020/02/"],
      [1, 31, "/siaran/2020/01/"],
    ],
  );
});

periods("takes the month of the release's own zone", () => {
  const { years } = siteOf({ "2019/08/a.md": releaseText({ date: "2019-08-01 00:10" }) });
  assert.is(years[0]?.months[0]?.month, 8);
});

periods.run();

const days = suite("dayListings");

days("has the releases of each day in the release's own zone, newest first, and no withdrawn one", () => {
  const site = siteOf({
    "2019/07/a.md": releaseText({ date: "2019-07-18 08:00" }),
    "2019/07/b.md": releaseText({ date: "2019-07-18 23:50" }),
    "2019/07/c.md": releaseText({ date: "2019-07-19 00:10" }),
    "2019/07/d.md": releaseText({
      date: "2019-07-20",
      more: "cities: [kotamobagu]\nstatus: {withdrawn: {reason: Salah, at: 2019-07-21}}",
    }),
  });
  assert.equal(
    site.days.map(({ address, releases }) => [address.path, releases.map(({ slug }) => slug)]),
    [
      ["/harian/2019-07-19/", ["c"]],
      ["/harian/2019-07-18/", ["b", "a"]],
    ],
  );
});

days.run();

const subjects = suite("indexListings");

subjects("has a listing with a feed of its own for every entry of the registry", () => {
  assert.equal(
    thingListings(siteOf({})).map(({ feed }) => feed.path),
    [
      "/daerah/sulawesi-utara/feed.xml",
      "/daerah/kotamobagu/feed.xml",
      "/daerah/manado/feed.xml",
      "/pejabat/budi-lantong/feed.xml",
      "/pejabat/siti-rahma/feed.xml",
      "/acara/pameran-2019/feed.xml",
    ],
  );
});

subjects.run();

function belongs(release: Release, { subject }: Listing): boolean {
  const [year, month] = release.address.path.split("/").slice(2, 4).map(Number);
  switch (subject.kind) {
    case "archive":
      return true;
    case "year":
      return subject.year === year;
    case "month":
      return subject.year === year && subject.month === month;
    case "day":
      return subject.day === release.day;
    case "language":
      return subject.language === release.lang;
    case "thing":
      return release.things(subject.index).includes(subject.thing);
  }
}
