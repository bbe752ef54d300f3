import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compile } from "../../src/compile/compile.ts";
import { cardOf, createCards } from "../../src/site/card.ts";
import {
  asset,
  contentOf,
  manyReleases,
  now,
  register,
  registry,
  releaseOf,
  releaseText,
  siteOf,
} from "../support/content.ts";

const create = suite("createCards");

const withSetting = (line: string) => ({
  "_data/site.yaml": `${registry["_data/site.yaml"]}${line}\n`,
});

create("cuts the card from the first photo where there is one", () => {
  const more = "cities: [kotamobagu]\nphotos: [{file: pawai.jpg, alt: Pawai pembukaan}]";
  const { card } = releaseOf({ more }, { assets: ["2019/07/pawai.jpg"] });
  assert.match(card?.address.path ?? "", /\/pawai-.+-kartu\.jpg$/);
  assert.equal([card?.width, card?.height, card?.alt], [1200, 630, "Pawai pembukaan"]);
  const focused = more.replace("{file: pawai.jpg,", "{file: pawai.jpg, focus: 30% 20%,");
  assert.match(
    releaseOf({ more: focused }, { assets: ["2019/07/pawai.jpg"] }).card?.address.path ?? "",
    /\/pawai-.+-kartu-30-20\.jpg$/,
  );
});

create("cuts none from a photo so thin that it would be enlarged hundreds of times", () => {
  const files = {
    ...register,
    "2019/07/a.md": releaseText({ more: "cities: [kotamobagu]\nphotos: [{file: garis.png, alt: Garis}]" }),
  };
  const cut = [
    [3000, 1],
    [1, 3000],
    [599, 800],
    [600, 315],
  ].map(([width = 0, height = 0]) => {
    const { image, ...rest } = asset("2019/07/garis.png");
    assert.ok(image !== undefined && !("problem" in image));
    const content = { ...contentOf(files), assets: [{ ...rest, image: { ...image, width, height } }] };
    const { site } = compile(content, { folder: "posts", now, drafts: false, language: "id" });
    return site?.releases[0]?.card?.address.path.endsWith("kartu.jpg") ?? false;
  });
  assert.equal(cut, [false, false, false, true]);
});

create("draws one with title, region and date where there is none", () => {
  const { drawings, releases, cards } = siteOf({ "2019/07/pameran.md": releaseText() });
  const [card] = releases.map((release) => cards.get(release));
  const drawn = drawings.find(({ to }) => to === card?.address.path);
  assert.equal(
    [drawn?.words.title, drawn?.words.kicker, drawn?.words.date, drawn?.words.site],
    ["Kotamobagu buka pameran", "Kota Kotamobagu", "Kamis, 18 Juli 2019", "Siaran Contoh"],
  );
});

create("gives the card a new address when its words change, and only then", () => {
  const drawnFor = (words: object) => {
    const { cards } = siteOf({ "2019/07/pameran.md": releaseText(words) });
    return [...cards.values()].map(({ address }) => address.path);
  };
  assert.is(drawnFor({}).length, 1);
  assert.equal(drawnFor({ body: "Lain." }), drawnFor({}));
  assert.not.equal(drawnFor({ title: "Judul lain" }), drawnFor({}));
});

create("gives the cards new addresses when the emblem's bytes change, under whatever name", () => {
  const { settings, addressOf, releases } = siteOf({ "2019/07/pameran.md": releaseText() });
  const addressesWith = (emblem?: { from: string; hash: string }) =>
    createCards(releases, { settings, addressOf, emblem }).drawings.map(({ to }) => to);
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

create("has the emblem that site.yaml names", () => {
  const files = { ...manyReleases(1), ...withSetting("emblem: lambang.png") };
  const { drawings } = siteOf(files, { assets: ["_data/lambang.png"] });
  const from = "posts/_data/lambang.png";
  // Test pictures have their path for a hash.
  for (const { emblem } of drawings) assert.equal(emblem, { from, hash: "_data/lambang.png" });
});

create("draws for the newest only where site.yaml says so; the others share the newsroom's", () => {
  const site = siteOf({ ...manyReleases(5), ...withSetting("cards: 2") });
  assert.is(site.drawings.length, 3);
  const own = site.releases.map((release) => cardOf(release, site) !== site.card);
  assert.equal(own, [true, true, false, false, false]);
});

create("draws for an older one too that was updated since the oldest of the newest was issued", () => {
  const older = (updated: string) => ({
    "2018/01/lama.md": releaseText({ date: "2018-01-01", more: `cities: [manado]\nupdated: ${updated}` }),
  });
  const drawn = (updated: string) => {
    const site = siteOf({ ...manyReleases(5), ...older(updated), ...withSetting("cards: 2") });
    return site.releases.filter((release) => site.cards.has(release)).map(({ slug }) => slug);
  };
  assert.equal(drawn("2019-01-01"), ["siaran-4", "siaran-3"]);
  assert.equal(drawn("2021-01-01"), ["siaran-4", "siaran-3", "lama"]);
});

create("draws none where site.yaml switches them off, and all where it says true", () => {
  const none = siteOf({ ...manyReleases(3), ...withSetting("cards: false") });
  const cards = none.releases.map((release) => cardOf(release, none));
  assert.equal([none.drawings.length, none.card, cards], [0, undefined, [undefined, undefined, undefined]]);
  const all = siteOf({ ...manyReleases(3), ...withSetting("cards: all") });
  assert.is(all.drawings.length, 4);
});

create.run();
