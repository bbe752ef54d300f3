import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { followSites, makeIndex } from "../../src/search/make-index.ts";
import { indexedReleases, renewIndex } from "../../src/search/renew-index.ts";
import { releaseText, siteOf } from "../support/content.ts";

const words = ["pelantikan", "dilantik", "festival", "kota", "pasar", "banjir"];

/** Texts by the day of July on which the release is from. */
const releases = fc.dictionary(
  fc.integer({ min: 10, max: 28 }).map(String),
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }),
  { minKeys: 1, maxKeys: 8 },
);

function siteWith(texts: Readonly<Record<string, readonly string[]>>) {
  return siteOf(
    Object.fromEntries(
      Object.entries(texts).map(([day, text]) => [
        `2019/07/hari-${day}.md`,
        releaseText({ date: `2019-07-${day}`, body: `${text.join(" ")}.` }),
      ]),
    ),
  );
}

const renew = suite("renewIndex");

renew("gives what making it anew gives, whatever was added, edited or taken away", () => {
  fc.assert(
    fc.property(releases, releases, (before, after) => {
      const [last, site] = [siteWith(before), siteWith(after)];
      const files = makeIndex(last);
      const { finish } = renewIndex(site, {
        before: indexedReleases(last),
        read: (path) => files.get(path),
      });
      assert.equal([...finish([])], [...makeIndex(site)]);
    }),
    { numRuns: 40 },
  );
});

renew("reads only what is other than it was", () => {
  const last = siteWith({ 10: ["kota"], 12: ["pasar"] });
  const site = siteWith({ 10: ["kota"], 11: ["banjir"], 12: ["festival"] });
  const files = makeIndex(last);
  const { wanted } = renewIndex(site, { before: indexedReleases(last), read: (path) => files.get(path) });
  assert.equal([...wanted].sort(), [1, 2]);
});

renew("begins anew where a file of the last index is gone", () => {
  const site = siteWith({ 10: ["kota"], 12: ["pasar"] });
  const { wanted, finish } = renewIndex(site, { before: indexedReleases(site), read: () => undefined });
  assert.is(wanted.size, 2);
  assert.equal([...finish([])], [...makeIndex(site)]);
});

renew.run();

const follow = suite("followSites");

follow("gives what making it anew gives, with another register too", () => {
  const indexOf = followSites();
  const files = { "2019/07/pasar.md": releaseText({ more: "cities: [kotamobagu]\ntopics: [Pasar]" }) };
  const registryWith = (topic: string) =>
    siteOf({ ...files, [`_data/topics/${topic}.yaml`]: "name: Pasar\n" });
  for (const [site, registry] of [
    [siteWith({ 10: ["kota"], 12: ["pasar"] }), "a"],
    [siteWith({ 10: ["kota"], 12: ["pasar", "banjir"] }), "a"],
    [registryWith("pasar"), "b"],
    [registryWith("dagang"), "c"],
  ] as const)
    assert.equal([...indexOf(site, registry)], [...makeIndex(site)]);
});

follow.run();
