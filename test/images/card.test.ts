import { suite } from "uvu";
import * as assert from "uvu/assert";
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
