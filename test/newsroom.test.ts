import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Parser from "rss-parser";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../src/build/build.ts";
import { compile } from "../src/compile/compile.ts";
import { loadContent } from "../src/disk/load.ts";
import { createFiles } from "../src/outputs/files.ts";
import { thingListings } from "../src/site/listings.ts";
import { now } from "./support/content.ts";
import { newsroomPosts } from "./support/fixtures.ts";
import { hostileTitle } from "./support/hostile.ts";
import { attributeOf } from "./support/html.ts";
import { checkHtml } from "./support/html-checker.ts";
import { brokenLinks, readSite } from "./support/site-folder.ts";
import { parseXml } from "./support/xml.ts";

const posts = newsroomPosts;
const output = await mkdtemp(join(tmpdir(), "siaran-newsroom-"));
const { diagnostics, figures } = await build({ content: posts, output, now, language: "id" });
const site = await readSite(output);
const loaded = loadContent(posts, now);
const { site: model } = compile(loaded, { folder: "posts", now, drafts: false, language: "id" });

const content = suite("the content of a newsroom");

content("has no error", () => {
  assert.equal(
    diagnostics.filter(({ severity }) => severity === "error"),
    [],
  );
  assert.ok((figures?.releases ?? 0) >= 40);
});

content("leads with the 2019 expo", () => {
  const expo = model?.releases.find(({ events }) => events.some(({ id }) => id === "iismex-2019"));
  assert.ok(expo?.cities.some(({ id }) => id === "kotamobagu"));
  assert.ok(expo?.participants.some(({ office }) => office === "Wakil Presiden Republik Indonesia"));
});

content("says on every page that it is a demonstration", () => {
  const redirects = new Set(model?.redirects.map(({ from }) => from.path));
  for (const [path, elements] of site.pages) {
    if (redirects.has(path)) continue;
    assert.ok(
      elements.some((element) => attributeOf(element, "class") === "notice"),
      path,
    );
  }
});

content.run();

const pages = suite("the pages of a newsroom");

pages("every internal link and fragment leads somewhere", () => {
  assert.equal(brokenLinks(site, model?.settings.url ?? ""), []);
});

pages("every index page has its feed, for programs and for people", () => {
  const listings = model ? thingListings(model) : [];
  const archives = [model?.archive, ...(model?.periods ?? [])].flatMap((listing) => listing ?? []);
  for (const { address, feed } of [...listings, ...archives]) {
    const elements = site.page(address.path);
    const named = elements.filter((element) => attributeOf(element, "href") === feed.href);
    assert.ok(
      named.some((element) => attributeOf(element, "rel") === "alternate"),
      address.path,
    );
    assert.ok(
      named.some(({ tagName }) => tagName === "a"),
      address.path,
    );
  }
});

pages("no page asks a third party for anything", () => {
  for (const [path, elements] of site.pages) {
    for (const element of elements) {
      const isLink =
        element.tagName === "link" && !/stylesheet|preload|icon/.test(attributeOf(element, "rel") ?? "");
      if (element.tagName === "a" || isLink) continue;
      for (const name of ["src", "href", "srcset"]) {
        assert.not.match(attributeOf(element, name) ?? "", /^(?:https?:)?\/\//, path);
      }
    }
  }
});

pages("the Nu HTML checker finds no error", async () => {
  const result = await checkHtml(output);
  if ("skipped" in result) console.log(`skipped: ${result.skipped}`);
  else assert.equal(result.errors, []);
});

pages.run();

const feeds = suite("the feeds of the newsroom");

feeds("are read by an independent reader", async () => {
  let count = 0;
  for (const [path, bytes] of site.files) {
    if (!/(?:feed|atom)\.xml$/.test(path)) continue;
    const feed = await new Parser().parseString(bytes.toString());
    for (const { title, link, isoDate } of feed.items) assert.ok(title && link && isoDate, path);
    count += 1;
  }
  assert.ok(count > 100);
});

feeds("are read again when every headline is hostile", async () => {
  const texts = loaded.texts.map(({ file, bytes }) => ({
    file,
    bytes: /\/\d{4}\/.*\.md$/.test(file)
      ? Buffer.from(
          `${Buffer.from(bytes)}`.replace(/^title:.*$/m, () => `title: ${JSON.stringify(hostileTitle)}`),
        )
      : bytes,
  }));
  const changed = compile({ ...loaded, texts }, { folder: "posts", now, drafts: false, language: "id" }).site;
  if (!changed) throw new Error("no site");
  assert.is(changed.releases.length, model?.releases.length);
  for (const { path, content } of createFiles(changed)) {
    if (/\.(?:xml|opml)$/.test(path)) parseXml(content());
    if (!/(?:feed|atom)\.xml$/.test(path)) continue;
    const feed = await new Parser().parseString(content());
    for (const { title } of feed.items) assert.is(title, hostileTitle, path);
  }
});

feeds.after(() => rm(output, { recursive: true, force: true }));

feeds.run();
