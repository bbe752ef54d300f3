import { suite } from "uvu";
import * as assert from "uvu/assert";
import { groupByYear, listingYears } from "../../src/site/listing-years.ts";
import { manyReleases, releaseText, siteOf } from "../support/content.ts";

const years = suite("listingYears");

years("tells on which page each year begins", () => {
  const site = siteOf({ ...manyReleases(31), "2018/05/lama.md": releaseText({ date: "2018-05-02" }) });
  assert.equal(
    listingYears(site.archive, site.addressOf).map(({ year, count, address }) => [year, count, address.path]),
    [
      ["2020", 31, "/siaran/"],
      ["2018", 1, "/siaran/halaman/2/"],
    ],
  );
});

years.run();

const groups = suite("groupByYear");

groups("keeps every release once and in its order", () => {
  const { releases } = siteOf({ ...manyReleases(3), "2018/05/lama.md": releaseText({ date: "2018-05-02" }) });
  const grouped = groupByYear(releases);
  assert.equal(
    grouped.map(({ year }) => year),
    ["2020", "2018"],
  );
  assert.equal(
    grouped.flatMap((group) => group.releases),
    releases,
  );
});

groups.run();
