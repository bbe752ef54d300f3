import { parseFragment } from "parse5";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { SocialMeta } from "../../layouts/components/social-meta.tsx";
import type { Release, Site } from "../../src/site/model.ts";
import { releaseText, siteOf } from "../support/content.ts";
import { hostileTitle } from "../support/hostile.ts";

type Attributes = ReadonlyMap<string, string>;

/** The attributes of the elements that stand in the head. */
function elementsOf(site: Site, release?: Release): Attributes[] {
  const html = String(
    <SocialMeta
      site={site}
      title={release?.title ?? site.settings.title}
      description="Keterangan."
      address={release?.address ?? site.home}
      release={release}
    />,
  );
  return parseFragment(html).childNodes.map(
    (node) => new Map("attrs" in node ? node.attrs.map(({ name, value }) => [name, value]) : []),
  );
}

/** The contents of the metadata with a name, in order. */
function contentsOf(elements: readonly Attributes[], property: string): (string | undefined)[] {
  return elements
    .filter((element) => element.get("property") === property)
    .map((element) => element.get("content"));
}

function releaseIn(site: Site, slug: string): Release {
  const release = site.pages.find((one) => one.slug === slug);
  if (!release) throw new Error(slug);
  return release;
}

const meta = suite("SocialMeta");

meta("tells of a release when it was published and changed, and what it is about", () => {
  const more = [
    "cities: [kotamobagu, manado]",
    "officials: [siti-rahma]",
    "events: [pameran-2019]",
    "topics: [usaha]",
    "updated: 2019-07-19 10:00",
  ].join("\n");
  const site = siteOf({
    "2019/07/a.md": releaseText({ title: hostileTitle, date: "2019-07-18 09:00", more }),
  });
  const elements = elementsOf(site, releaseIn(site, "a"));
  assert.equal(contentsOf(elements, "og:type"), ["article"]);
  assert.equal(contentsOf(elements, "og:title"), [hostileTitle]);
  assert.equal(contentsOf(elements, "og:url"), ["https://siaran.example.go.id/siaran/2019/07/a/"]);
  assert.equal(contentsOf(elements, "article:published_time"), ["2019-07-18T09:00:00+08:00"]);
  assert.equal(contentsOf(elements, "article:modified_time"), ["2019-07-19T10:00:00+08:00"]);
  assert.equal(contentsOf(elements, "article:section"), ["Kota Kotamobagu"]);
  assert.equal(contentsOf(elements, "article:tag"), [
    "Kota Kotamobagu",
    "Kota Manado",
    "Siti Rahma",
    "Pameran Kota Cerdas 2019",
    "usaha",
  ]);
});

meta("shows the card, with its size and what is on it", () => {
  const site = siteOf({ "2019/07/a.md": releaseText() });
  const release = releaseIn(site, "a");
  const card = { address: site.addressOf("/kartu.jpg"), width: 1200, height: 630, alt: "Pameran dibuka" };
  const elements = elementsOf({ ...site, cards: new Map([[release, card]]) }, release);
  assert.equal(contentsOf(elements, "og:image"), ["https://siaran.example.go.id/kartu.jpg"]);
  assert.equal(contentsOf(elements, "og:image:width"), ["1200"]);
  assert.equal(contentsOf(elements, "og:image:height"), ["630"]);
  assert.equal(contentsOf(elements, "og:image:alt"), ["Pameran dibuka"]);
  const twitter = elements.find((element) => element.get("name") === "twitter:card");
  assert.is(twitter?.get("content"), "summary_large_image");
});

meta("asks for a small preview where there is no card", () => {
  const elements = elementsOf({ ...siteOf({}), card: undefined });
  assert.equal(contentsOf(elements, "og:image"), []);
  assert.is(elements.find((element) => element.get("name") === "twitter:card")?.get("content"), "summary");
  assert.equal(contentsOf(elements, "og:type"), ["website"]);
});

meta("names every language version on each of them, and the original for all others", () => {
  const site = siteOf({
    "2019/07/a.md": releaseText(),
    "2019/07/b.md": releaseText({
      more: "cities: [kotamobagu]\nlang: en\ntranslationOf: /siaran/2019/07/a/",
    }),
  });
  for (const slug of ["a", "b"]) {
    const versions = elementsOf(site, releaseIn(site, slug))
      .filter((element) => element.has("hreflang"))
      .map((element) => [element.get("hreflang"), element.get("href")]);
    assert.equal(versions, [
      ["id", "https://siaran.example.go.id/siaran/2019/07/a/"],
      ["en", "https://siaran.example.go.id/siaran/2019/07/b/"],
      ["x-default", "https://siaran.example.go.id/siaran/2019/07/a/"],
    ]);
  }
  assert.equal(contentsOf(elementsOf(site, releaseIn(site, "b")), "og:locale"), ["en_US"]);
});

meta("says nothing of languages where there is only one", () => {
  const site = siteOf({ "2019/07/a.md": releaseText() });
  assert.equal(
    elementsOf(site, releaseIn(site, "a")).filter((element) => element.has("hreflang")),
    [],
  );
});

meta.run();
