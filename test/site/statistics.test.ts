import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { official } from "../../src/indexes/official.ts";
import { mostActive, siteStatistics } from "../../src/site/statistics.ts";
import { manyReleases, releaseText, siteOf } from "../support/content.ts";

const statistics = suite("siteStatistics");

statistics("leaves out no year between the first and the last", () => {
  const { years, total } = siteStatistics(
    siteOf({
      "2017/05/a.md": releaseText({ date: "2017-05-02" }),
      "2019/07/b.md": releaseText({}),
      "2019/07/c.md": releaseText({}),
    }),
  );
  assert.is(total, 3);
  assert.equal(
    years.map(({ year, count }) => [year, count]),
    [
      [2017, 1],
      [2018, 0],
      [2019, 2],
    ],
  );
  assert.equal(years[2]?.months, [0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0]);
});

statistics("does not fill the centuries to a mistyped year", () => {
  const { years } = siteStatistics(
    siteOf({ "9201/07/a.md": releaseText({ date: "9201-07-18" }), "2019/07/b.md": releaseText({}) }),
  );
  assert.equal(
    years.map(({ year }) => year),
    [2019, 9201],
  );
});

statistics("ranks cities by their releases and leaves out those without", () => {
  const { indexes } = siteStatistics(siteOf(manyReleases(6)));
  assert.equal(
    indexes[0]?.counts.map(({ label, count }) => [label, count]),
    [
      ["Kota Kotamobagu", 6],
      ["Kota Manado", 2],
    ],
  );
});

statistics("counts every release in one month", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), (count) => {
      const { years, total } = siteStatistics(siteOf(manyReleases(count)));
      const sum = years.flatMap(({ months }) => months).reduce((all, month) => all + month, 0);
      assert.equal([total, sum], [count, count]);
    }),
    { numRuns: 10 },
  );
});

statistics.run();

const active = suite("mostActive");

active("names the officials with the most releases and the office of their newest", () => {
  const text = (date: string, officials: string) =>
    releaseText({ date, more: `cities: [kotamobagu]\nofficials: [${officials}]` });
  const site = siteOf({
    "2023/01/a.md": text("2023-01-01", "siti-rahma"),
    "2023/02/b.md": text("2023-02-01", "siti-rahma"),
    "2024/01/c.md": text("2024-01-01", "budi-lantong"),
  });
  assert.equal(
    mostActive(official, site.releases, 1).map(({ thing, note, count }) => [thing.name, note, count]),
    [["Siti Rahma", "Wali Kota Kotamobagu", 2]],
  );
});

active.run();
