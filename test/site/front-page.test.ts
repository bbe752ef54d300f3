import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { frontPage } from "../../src/site/front-page.ts";
import type { Release } from "../../src/site/model.ts";
import { manyReleases, siteOf } from "../support/content.ts";

const front = suite("frontPage");

const { releases } = siteOf(manyReleases(20));
const [picture] = [{ file: "foto.jpg" }] as unknown as Release["photos"];

/** The release with a photo, or without one. */
function seen(release: Release, has: boolean): Release {
  return Object.create(release, { photos: { value: has && picture ? [picture] : [] } });
}

front("law: shows no release twice, and all of a small newsroom", () => {
  const choice = fc.record({
    photos: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
    count: fc.integer({ min: 0, max: 20 }),
    lead: fc.integer({ min: 0, max: 19 }),
  });
  fc.assert(
    fc.property(choice, ({ photos, count, lead }) => {
      const all = releases.slice(0, count).map((release, index) => seen(release, photos[index] === true));
      const page = frontPage({ releases: all, lead: all[lead] ?? all[0], translations: new Map() });
      const shown = [...(page.lead ? [page.lead] : []), ...page.seconds, ...page.stream];
      assert.is(new Set(shown).size, shown.length);
      if (count <= 11) assert.is(shown.length, count);
      assert.is(page.isChosen, page.lead !== all[0]);
    }),
  );
});

front("prefers photos beside the lead, the newest first, and keeps the rest in order", () => {
  const all = releases.map((release, index) => seen(release, [4, 6, 9, 15].includes(index)));
  const { seconds, stream } = frontPage({ releases: all, lead: all[0], translations: new Map() });
  assert.equal(seconds, [all[4], all[6]]);
  assert.equal(
    stream,
    [1, 2, 3, 5, 7, 8, 9, 10].map((index) => all[index]),
  );
});

front("has one version of a release in several languages, which is the original", () => {
  const [name = "", text = ""] = Object.entries(manyReleases(1))[0] ?? [];
  const translated = (path: string) => text.replace("cities:", `lang: en\ntranslationOf: ${path}\ncities:`);
  const site = siteOf({ [name]: text, "2020/01/a-in-english.md": translated("/siaran/2020/01/siaran-0/") });
  assert.equal(
    site.releases.map(({ slug }) => slug),
    ["a-in-english", "siaran-0"],
  );
  const page = frontPage(site);
  assert.is(page.lead?.slug, "siaran-0");
  assert.equal([page.isChosen, page.seconds, page.stream], [false, [], []]);
});

front.run();
