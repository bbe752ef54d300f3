import { suite } from "uvu";
import * as assert from "uvu/assert";
import { dayOf } from "../../src/base/date.ts";
import { city } from "../../src/indexes/city.ts";
import { feedLength, listingFeed, siteFeed } from "../../src/outputs/feed.ts";
import { listingsOf } from "../../src/site/listings.ts";
import { manyReleases, releaseText, siteOf } from "../support/content.ts";

const make = suite("siteFeed");

make("has the newest twenty in full", () => {
  const site = siteOf(manyReleases(25));
  const feed = siteFeed(site, site.addressOf("/feed.xml"));
  assert.is(feed.items.length, feedLength);
  assert.is(feed.items[0]?.title, "Siaran ke-24");
  assert.match(feed.items[0]?.html() ?? "", "Pameran dibuka");
  assert.is(feed.self.url, "https://siaran.example.go.id/feed.xml");
});

make("is as new as the newest change in it", () => {
  const site = siteOf({
    "2019/07/a.md": releaseText({ more: "cities: [manado]\nupdated: 2020-03-01" }),
    "2019/08/b.md": releaseText({ date: "2019-08-01" }),
  });
  const { updated } = siteFeed(site, site.addressOf("/feed.xml"));
  assert.is(updated && dayOf(updated), "2020-03-01");
  assert.is(siteFeed(siteOf({}), site.addressOf("/feed.xml")).updated, undefined);
});

make("names city, official and event as categories, each with its kind", () => {
  const site = siteOf(manyReleases(1));
  assert.equal(siteFeed(site, site.addressOf("/feed.xml")).items[0]?.categories, [
    { name: "Kota Kotamobagu", domain: "https://siaran.example.go.id/daerah/" },
    { name: "Kota Manado", domain: "https://siaran.example.go.id/daerah/" },
    { name: "Siti Rahma", domain: "https://siaran.example.go.id/pejabat/" },
    { name: "Pameran Kota Cerdas 2019", domain: "https://siaran.example.go.id/acara/" },
  ]);
});

make("has absolute addresses only", () => {
  const body = "[a](/daerah/) [b](b.pdf) [c](#d)\n\n## D\n\nSatu.[^1]\n\n[^1]: Dua.";
  const site = siteOf({ "2019/07/a.md": releaseText({ body }) });
  const [item] = siteFeed(site, site.addressOf("/feed.xml")).items;
  const addresses = [...(item?.html().matchAll(/(?:href|src)="([^"]*)"/g) ?? [])].map(
    ([, address]) => address,
  );
  assert.is(addresses.length, 5);
  for (const address of addresses) assert.match(address ?? "", /^https:\/\/siaran\.example\.go\.id\//);
});

const corrected = (at: string, note = "Bukan Senin") =>
  `cities: [manado]\ncorrections: [{at: ${at}, note: ${note}}]`;
const withdrawn = "cities: [manado]\nstatus: {withdrawn: {reason: Keliru & ganda, at: 2019-07-19}}";

make("tells first of what was corrected, under the same id", () => {
  const plain = siteOf({ "2019/07/a.md": releaseText({ more: "cities: [manado]" }) });
  const site = siteOf({
    "2019/07/a.md": releaseText({ more: corrected("2019-07-20", '"Bukan <b>Senin</b>"') }),
  });
  const [before] = siteFeed(plain, plain.addressOf("/feed.xml")).items;
  const [item] = siteFeed(site, site.addressOf("/feed.xml")).items;
  assert.is(item?.id, before?.id);
  assert.is(item?.published.instant, before?.published.instant);
  assert.is(item?.modified.instant, Date.parse("2019-07-20T00:00+08:00"));
  assert.match(item?.summary ?? "", /^RALAT \(20 Juli 2019\): Bukan <b>Senin<\/b> \S/);
  assert.match(
    item?.html() ?? "",
    /^<p><strong>RALAT \(20 Juli 2019\):<\/strong> Bukan &#x3C;b&#x3E;Senin&#x3C;\/b&#x3E;<\/p><p>/,
  );
});

make("tells of a withdrawn release that it was and why, and nothing else", () => {
  const site = siteOf({ "2019/07/a.md": releaseText({ more: withdrawn, body: "Isi rahasia." }) });
  const [item] = siteFeed(site, site.addressOf("/feed.xml")).items;
  assert.match(item?.title ?? "", /^DITARIK: /);
  assert.is(item?.summary, "DITARIK (19 Juli 2019): Keliru & ganda");
  assert.is(item?.html(), "<p><strong>DITARIK (19 Juli 2019):</strong> Keliru &#x26; ganda</p>");
});

make("brings an old release back when it is corrected or withdrawn, in the feeds of its things too", () => {
  const files = (more: string) => ({
    ...manyReleases(30),
    "2018/07/lama.md": releaseText({ date: "2018-07-18", more }),
  });
  for (const more of [corrected("2030-01-01"), withdrawn.replace("2019-07-19", "2030-01-01")]) {
    const site = siteOf(files(more));
    const feeds = [
      siteFeed(site, site.addressOf("/feed.xml")),
      ...listingsOf(site, city)
        .filter(({ subject }) => subject.thing.id === "manado")
        .map((listing) => listingFeed(site, listing, listing.feed)),
    ];
    assert.equal(
      feeds.map(({ items }) => [items.length <= 20, items[0]?.url]),
      feeds.map(() => [true, "https://siaran.example.go.id/siaran/2018/07/lama/"]),
    );
    const [elsewhere] = listingsOf(site, city).filter(({ subject }) => subject.thing.id !== "manado");
    if (elsewhere)
      assert.not.ok(
        listingFeed(site, elsewhere, elsewhere.feed).items.some(({ url }) => url.endsWith("/lama/")),
      );
  }
  const site = siteOf(files(corrected("2018-07-19")));
  assert.not.ok(siteFeed(site, site.addressOf("/feed.xml")).items.some(({ url }) => url.endsWith("/lama/")));
});

make("signs with the byline, else with the publisher", () => {
  const site = siteOf({
    "2019/07/a.md": releaseText({ more: "cities: [manado]\nbyline: Humas Kota" }),
    "2019/08/b.md": releaseText({ date: "2019-08-01" }),
  });
  const { items } = siteFeed(site, site.addressOf("/feed.xml"));
  assert.equal(
    items.map(({ author }) => author),
    ["Dinas Kominfo Contoh", "Humas Kota"],
  );
});

make.run();

const ofListing = suite("listingFeed");

ofListing("is about one subject and leads to its page", () => {
  const site = siteOf(manyReleases(4));
  const manado = listingsOf(site, city).find(({ subject }) => subject.thing.id === "manado");
  if (!manado) throw new Error("no city");
  const feed = listingFeed(site, manado, manado.feed);
  assert.is(feed.title, "Kota Manado – Siaran Pers Contoh");
  assert.is(feed.home.path, "/daerah/manado/");
  assert.is(feed.self.path, "/daerah/manado/feed.xml");
  assert.equal(
    feed.items.map(({ title }) => title),
    ["Siaran ke-3", "Siaran ke-0"],
  );
});

ofListing.run();
