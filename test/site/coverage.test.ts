import { suite } from "uvu";
import * as assert from "uvu/assert";
import { coverageOf } from "../../src/site/coverage.ts";
import { releaseText, siteOf } from "../support/content.ts";

const at = (date: string, more = "cities: [manado]") => releaseText({ date, more });

/** In the middle of February 2020 in Makassar. */
const now = Date.UTC(2020, 1, 15);

const site = siteOf(
  {
    "2020/02/a.md": at("2020-02-01", "cities: [kotamobagu]\ntopics: [Pasar]"),
    "2020/02/b.md": at("2020-02-02", "cities: [kotamobagu]\nofficials: [siti-rahma]"),
    "2019/03/c.md": at("2019-03-31"),
    "2019/02/d.md": at("2019-02-28"),
    "_data/topics/pasar.yaml": "name: Pasar\n",
    "_data/topics/sunyi.yaml": "name: Sunyi\n",
  },
  { now },
);

const coverage = suite("coverageOf");

const rowsOf = (key: string) => coverageOf(site).indexes.find(({ kind }) => kind.key === key)?.rows ?? [];
const rowOf = (key: string, label: RegExp) => rowsOf(key).find((row) => label.test(row.label));

coverage("looks at the last twelve months, this one at the end", () => {
  const { months } = coverageOf(site);
  assert.equal(months[0], { year: 2019, month: 3 });
  assert.equal(months.at(-1), { year: 2020, month: 2 });
});

coverage("goes on where no release does", () => {
  const later = siteOf({ "2020/02/a.md": at("2020-02-01") }, { now: Date.UTC(2020, 6, 15) });
  const { months, indexes } = coverageOf(later);
  assert.equal(months.at(-1), { year: 2020, month: 7 });
  const manado = indexes[0]?.rows.find(({ label }) => /Manado/.test(label));
  assert.equal([manado?.counts.at(-6), manado?.silent], [1, 5]);
});

coverage("counts releases by month, and months without one", () => {
  const kotamobagu = rowOf("cities", /Kotamobagu/);
  assert.is(kotamobagu?.counts.at(-1), 2);
  assert.is(kotamobagu?.silent, 0);
  const manado = rowOf("cities", /Manado/);
  assert.equal(manado?.counts, [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "what is older is not counted");
  assert.is(manado?.silent, 11);
});

coverage("shows of what there never was a release, and of officials those in office", () => {
  assert.is(rowOf("topics", /Sunyi/)?.silent, undefined);
  assert.ok(rowOf("topics", /Sunyi/));
  assert.ok(rowOf("officials", /Siti/));
  assert.not.ok(rowOf("officials", /Budi/), "begins in 2023");
});

coverage("is empty where nothing is registered that it asks for", () => {
  assert.ok(coverageOf(siteOf({})).indexes.every(({ rows }) => rows.length > 0));
});

coverage.run();
