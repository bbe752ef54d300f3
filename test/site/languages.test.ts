import { suite } from "uvu";
import * as assert from "uvu/assert";
import { staleShown } from "../../src/build/again/stale.ts";
import { siteFeed } from "../../src/outputs/feed.ts";
import { pressText } from "../../src/outputs/press-kit.ts";
import { createSitemap } from "../../src/outputs/sitemap.ts";
import { findOutput } from "../../src/pages/index.ts";
import type { Site } from "../../src/site/model.ts";
import { brief, compileFiles, type Files, register, releaseText, siteOf } from "../support/content.ts";
import { newsroomOf } from "../support/newsroom.ts";

const translation = (more = "") =>
  releaseText({
    title: "Kotamobagu opens a fair",
    date: "2019-07-18 09:00",
    summary: "The city of Kotamobagu has opened a fair for the products of small firms.",
    more: `cities: [kotamobagu]\nofficials: [siti-rahma]\nlang: en\ntranslationOf: /siaran/2019/07/a/\n${more}`,
    body: "The fair was opened on Thursday morning.",
  });

const bilingual: Files = {
  "_data/site.yaml": `${register["_data/site.yaml"]}languages: [id, en]\n`,
  "2019/07/a.md": releaseText({ date: "2019-07-18 09:00" }),
  "2019/07/b.md": translation(),
  "2019/08/c.md": releaseText({ date: "2019-08-01", title: "Jalan baru dibuka" }),
};

const textAt = (site: Site, path: string) => findOutput(newsroomOf(site), path)?.content() ?? "";

const switches = suite("a release in two languages");

switches("leads from each version to the other", () => {
  const site = siteOf(bilingual);
  const [id, en] = ["a", "b"].map((slug) => textAt(site, `/siaran/2019/07/${slug}/`));
  assert.match(id ?? "", '<a href="/siaran/2019/07/b/" hreflang="en" lang="en">English</a>');
  assert.match(id ?? "", '<span aria-current="true" lang="id">Bahasa Indonesia</span>');
  assert.match(en ?? "", '<a href="/siaran/2019/07/a/" hreflang="id" lang="id">Bahasa Indonesia</a>');
  assert.not.match(textAt(site, "/siaran/2019/08/c/"), "Bahasa Indonesia");
});

switches("has dates and words in the language of each page", () => {
  const site = siteOf(bilingual);
  const en = textAt(site, "/siaran/2019/07/b/");
  assert.match(en, '<html lang="en">');
  assert.match(en, "Thursday, 18 July 2019 at 09:00 WITA (UTC+8)</time>");
  assert.match(en, '"You are here"');
  const id = textAt(site, "/siaran/2019/07/a/");
  assert.match(id, '<html lang="id">');
  assert.match(id, "Kamis, 18 Juli 2019 pukul 09.00 WITA</time>");
});

switches("leaves no Indonesian word of the interface on the page in English", () => {
  const site = siteOf({
    ...bilingual,
    "2019/07/b.md": translation("number: 1/2019\ncorrections: [{at: 2019-07-20, note: A date was wrong.}]"),
  });
  const page = textAt(site, "/siaran/2019/07/b/")
    .replace(/<(\w+)[^>]* lang="id"[^>]*>.*?<\/\1>/gs, "")
    .replace(/<script.*?<\/script>/gs, "");
  const { id, en } = site.settings.wordsIn;
  const names = new Set(["mail", "agenda"]);
  const found = Object.entries(id)
    .filter(
      ([key, word]) => !names.has(key) && word !== Object.entries(en).find(([name]) => name === key)?.[1],
    )
    .filter(([, word]) => new RegExp(`[>"]${word.replace(/[.*+?()]/g, "\\$&")}[<"]`).test(page));
  assert.equal(found, []);
});

switches("has a press text in its language", () => {
  const site = siteOf(bilingual);
  const release = site.releases.find(({ slug }) => slug === "b");
  const text = release ? pressText(release, site) : "";
  assert.match(text, "PRESS RELEASE");
  assert.match(text, "Officials:\n- Siti Rahma, Wali Kota Kotamobagu");
  assert.match(text, "Published by: Dinas Kominfo Contoh");
  assert.not.match(text, /Diterbitkan|Alamat|Kontak/);
});

switches.run();

const section = suite("languages of a newsroom");

section("have a list with feeds each, and the feed of the site tells each matter once", () => {
  const site = siteOf(bilingual);
  assert.match(
    textAt(site, "/en/"),
    /<html lang="en">.*Kotamobagu opens a fair.*18 July 2019|18 July 2019.*Kotamobagu opens a fair/s,
  );
  assert.not.match(textAt(site, "/en/"), "Jalan baru");
  assert.match(textAt(site, "/en/feed.xml"), /<language>en<\/language>.*Kotamobagu opens a fair/s);
  assert.match(textAt(site, "/en/feed.json"), '"language":"en"');
  const titles = siteFeed(site, site.addressOf("/feed.xml")).items.map(({ title }) => title);
  assert.equal(titles, ["Jalan baru dibuka", "Kotamobagu buka pameran"]);
  assert.ok(createSitemap(site)[0]?.content().includes("<loc>https://siaran.example.go.id/en/</loc>"));
  assert.match(textAt(site, "/siaran/2019/08/c/"), '<a href="/en/" hreflang="en" lang="en">English</a>');
});

section("are none where site.yaml names none: then all releases stand in the one feed", () => {
  const site = siteOf({ ...bilingual, "_data/site.yaml": register["_data/site.yaml"] ?? "" });
  assert.is(textAt(site, "/en/"), "");
  assert.is(siteFeed(site, site.addressOf("/feed.xml")).items.length, 3);
  assert.not.match(textAt(site, "/"), 'href="/en/"');
});

section("are of a list", () => {
  const { diagnostics } = compileFiles({
    ...bilingual,
    "_data/site.yaml": `${register["_data/site.yaml"]}languages: [id, fr]\n`,
  });
  assert.equal(diagnostics.map(brief), ["_data/site.yaml:12:17 value-type"]);
});

section("tell of corrections in their words", () => {
  const site = siteOf({
    ...bilingual,
    "2019/07/b.md": translation("corrections: [{at: 2019-07-20, note: A date was wrong.}]"),
  });
  assert.match(textAt(site, "/en/feed.xml"), "CORRECTION (20 July 2019): A date was wrong.");
  assert.not.match(textAt(site, "/feed.xml"), "A date was wrong");
});

section("law: their feeds and lists are stale with a release in their language", () => {
  const before = siteOf(bilingual);
  const site = siteOf({ ...bilingual, "2019/07/b.md": translation("byline: Editor") });
  const find = (of: Site) => of.releases.find(({ slug }) => slug === "b");
  const changes = [{ before: find(before), after: find(site), facts: true }];
  const isStale = staleShown(site, { changes, newDay: false });
  const [listing] = site.languages;
  assert.ok(listing && isStale({ kind: "feed", listing }));
});

section.run();
