import { suite } from "uvu";
import * as assert from "uvu/assert";
import { office } from "../../src/indexes/office.ts";
import { groupByPart, listingParts } from "../../src/site/listing-parts.ts";
import { listingsOf } from "../../src/site/listings.ts";
import { manyReleases, releaseText, siteOf } from "../support/content.ts";

const years = suite("listingParts");

years("tells on which page each year begins", () => {
  const site = siteOf({ ...manyReleases(31), "2018/05/lama.md": releaseText({ date: "2018-05-02" }) });
  assert.equal(
    listingParts(site.archive, site.addressOf).map(({ label, count, address }) => [
      label,
      count,
      address.path,
    ]),
    [
      ["2020", 31, "/siaran/"],
      ["2018", 1, "/siaran/halaman/2/"],
    ],
  );
});

years.run();

const groups = suite("groupByPart");

groups("keeps every release once and in its order", () => {
  const { archive, releases } = siteOf({
    ...manyReleases(3),
    "2018/05/lama.md": releaseText({ date: "2018-05-02" }),
  });
  const grouped = groupByPart(archive, releases);
  assert.equal(
    grouped.map(({ part }) => part.label),
    ["2020", "2018"],
  );
  assert.equal(
    grouped.flatMap((group) => group.releases),
    releases,
  );
});

groups("parts the releases of an office by who held it", () => {
  const act = (date: string, id: string) =>
    releaseText({ date, title: `Kegiatan ${id} ${date}`, more: `cities: [kotamobagu]\nofficials: [${id}]` });
  const site = siteOf({
    "_data/offices/wali-kota-kotamobagu.yaml": "name: Wali Kota Kotamobagu\ncity: kotamobagu\n",
    "2019/07/a.md": act("2019-07-01", "siti-rahma"),
    "2024/07/b.md": act("2024-07-01", "budi-lantong"),
    "2024/08/c.md": act("2024-08-01", "budi-lantong"),
  });
  const [listing] = listingsOf(site, office);
  assert.equal(listing && listingParts(listing, site.addressOf).map(({ label, count }) => [label, count]), [
    ["Budi Lantong", 2],
    ["Siti Rahma", 1],
  ]);
});

groups.run();
