import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addCards } from "../../src/images/card.ts";
import { manyReleases, registry, releaseOf, releaseText, siteOf } from "../support/content.ts";

const add = suite("addCards");

const withSetting = (line: string) => ({
  "_data/site.yaml": `${registry["_data/site.yaml"]}${line}\n`,
});

add("cuts the card from the first photo where there is one", () => {
  const more = "cities: [kotamobagu]\nphotos: [{file: pawai.jpg, alt: Pawai pembukaan}]";
  const { card } = releaseOf({ more }, { assets: ["2019/07/pawai.jpg"] });
  assert.match(card?.address.path ?? "", /\/pawai-.+-kartu\.jpg$/);
  assert.equal([card?.width, card?.height, card?.alt], [1200, 630, "Pawai pembukaan"]);
});

add("draws one with title, region and date where there is none", () => {
  const { drawings, releases } = siteOf({ "2019/07/pameran.md": releaseText() });
  const drawn = drawings.find(({ to }) => to === releases[0]?.card?.address.path);
  assert.equal(
    [drawn?.words.title, drawn?.words.kicker, drawn?.words.date, drawn?.words.site],
    ["Kotamobagu buka pameran", "Kota Kotamobagu", "Kamis, 18 Juli 2019", "Siaran Contoh"],
  );
});

add("gives the card a new address when its words change, and only then", () => {
  const cardOf = (words: object) => releaseOf(words).card?.address.path;
  assert.is(cardOf({ body: "Lain." }), cardOf({}));
  assert.is.not(cardOf({ title: "Judul lain" }), cardOf({}));
});

add("gives the cards new addresses when the emblem's bytes change, under whatever name", () => {
  const { settings, addressOf, releases } = siteOf({ "2019/07/pameran.md": releaseText() });
  const plain = releases.map(({ card: _, ...release }) => release);
  const addressesWith = (emblem?: { from: string; hash: string }) =>
    addCards(plain, { settings, addressOf, emblem }).drawings.map(({ to }) => to);
  const first = addressesWith({ from: "posts/_data/lambang.svg", hash: "aa" });
  assert.is(first.length, 2);
  assert.equal(addressesWith({ from: "posts/_data/logo.svg", hash: "aa" }), first);
  for (const other of [addressesWith(), addressesWith({ from: "posts/_data/lambang.svg", hash: "bb" })]) {
    assert.equal(
      other.filter((to) => first.includes(to)),
      [],
    );
  }
});

add("has the emblem that site.yaml names", () => {
  const files = { ...manyReleases(1), ...withSetting("emblem: lambang.png") };
  const { drawings } = siteOf(files, { assets: ["_data/lambang.png"] });
  const from = "posts/_data/lambang.png";
  // Test pictures have their path for a hash.
  for (const { emblem } of drawings) assert.equal(emblem, { from, hash: "_data/lambang.png" });
});

add("draws for the newest only where site.yaml says so; the others share the newsroom's", () => {
  const site = siteOf({ ...manyReleases(5), ...withSetting("cards: 2") });
  assert.is(site.drawings.length, 3);
  const own = site.releases.map(({ card }) => card?.address.path !== site.card?.address.path);
  assert.equal(own, [true, true, false, false, false]);
});

add("draws none where site.yaml switches them off, and all where it says true", () => {
  const none = siteOf({ ...manyReleases(3), ...withSetting("cards: false") });
  assert.equal([none.drawings.length, none.card, none.releases[0]?.card], [0, undefined, undefined]);
  const all = siteOf({ ...manyReleases(3), ...withSetting("cards: true") });
  assert.is(all.drawings.length, 4);
});

add.run();
