import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadContent } from "../../src/disk/load.ts";
import { newsroomPosts } from "../support/fixtures.ts";
import { now, openSearch, siteFrom } from "./ask.ts";

const { ask } = await openSearch(siteFrom(loadContent(newsroomPosts, now)));

async function thingsFor(typed: string): Promise<string[]> {
  const { things } = await ask(typed);
  return things.map(({ thing }) => thing.href);
}

const words = suite("search");

words("knows somebody by an office and the one name that nobody else has", async () => {
  assert.equal(await thingsFor("gubernur yulius"), ["/pejabat/yulius-selvanus/"]);
  assert.equal(await thingsFor("gubernur sulut olly"), [
    "/daerah/sulawesi-utara/",
    "/pejabat/olly-dondokambey/",
  ]);
});

words("takes no word for a name that is in other texts as well", async () => {
  assert.equal(await thingsFor("gerakan bersama"), []);
  assert.equal(await thingsFor("mokoginta dilantik"), []);
});

words("takes a name with one error for that name", async () => {
  assert.equal(await thingsFor("jusuf kala"), ["/pejabat/jusuf-kalla/"]);
});

words("takes an event without a date for one of the year of its releases", async () => {
  assert.is((await thingsFor("hut bolmut 2023"))[0], "/acara/hut-bolmut-2023/");
});

words("takes words for others only where a release has them all", async () => {
  const { corrections, missing, ranks } = await ask("pasar murah");
  assert.equal({ corrections, missing, ranks }, { corrections: [], missing: ["pasar", "murah"], ranks: [] });
  const meant = await ask("pelantkan bupati bolsel");
  assert.equal(meant.corrections, [{ from: "pelantkan", to: "pelantikan" }]);
});

words("takes a loan in another spelling for the one that is written", async () => {
  for (const [from, to] of [
    ["ekspo", "expo"],
    ["technologi", "teknologi"],
  ] as const)
    assert.equal((await ask(from)).corrections, [{ from, to }], from);
});

words("completes a word that is not written to its end", async () => {
  assert.equal((await ask("pelanti")).corrections, [{ from: "pelanti", to: "pelantikan" }]);
});

words("never finds by the beginning of a word", async () => {
  for (const typed of ["jokowi", "bungaran", "musikalisasi"])
    assert.equal((await ask(typed)).ranks, [], typed);
});

words("takes a year for its days, and for a word where the days have nothing", async () => {
  const { days, ranks } = await ask("pelantikan 2021");
  assert.is(ranks.length, 2);
  assert.ok(days);
  const written = await ask("smart city 2023");
  assert.ok(written.ranks.length > 0);
});

words.run();
