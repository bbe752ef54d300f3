import { suite } from "uvu";
import * as assert from "uvu/assert";
import { city } from "../../src/indexes/city.ts";
import { countsByYear } from "../../src/site/counts-by-year.ts";
import { tileMapOf } from "../../src/site/tile-map.ts";
import { manyReleases, releaseText, siteOf } from "../support/content.ts";

const map = suite("tileMapOf");

const site = siteOf(manyReleases(6));

/** The site with tiles for its cities by their ids. */
function placed(tiles: Readonly<Record<string, { column: number; row: number }>>) {
  const indexes = site.indexes.map((index) => ({
    ...index,
    listings: index.listings.map((listing) => ({
      ...listing,
      subject: {
        ...listing.subject,
        thing: city.isThing(listing.subject.thing)
          ? { ...listing.subject.thing, tile: tiles[listing.subject.thing.id] }
          : listing.subject.thing,
      },
    })),
  }));
  return tileMapOf({ indexes });
}

map("is as large as its tiles need, with how many releases there are", () => {
  const found = placed({
    kotamobagu: { column: 3, row: 4 },
    manado: { column: 5, row: 2 },
    "sulawesi-utara": { column: 3, row: 2 },
  });
  assert.equal([found?.columns, found?.rows], [3, 3]);
  assert.equal(
    found?.tiles
      .map(({ city: { id }, column, row, count }) => [id, column, row, count])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    [
      ["kotamobagu", 0, 2, 6],
      ["manado", 2, 0, 2],
      ["sulawesi-utara", 0, 0, 0],
    ],
  );
});

map("is none where the register says of too few where they lie", () => {
  assert.is(placed({ kotamobagu: { column: 1, row: 1 }, manado: { column: 2, row: 1 } }), undefined);
});

map.run();

const counts = suite("countsByYear");

counts("goes from the first year of the newsroom to its last, years without releases included", () => {
  const { releases, years } = siteOf({
    "2017/05/a.md": releaseText({ date: "2017-05-02" }),
    "2020/07/b.md": releaseText({ date: "2020-07-02" }),
  });
  assert.equal(countsByYear(releases, years), [1, 0, 0, 1]);
  assert.equal(countsByYear(releases.slice(0, 1), years), [0, 0, 0, 1]);
});

counts.run();
