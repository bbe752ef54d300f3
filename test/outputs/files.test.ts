import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createFiles } from "../../src/outputs/files.ts";
import { manyReleases, siteOf } from "../support/content.ts";
import { parseXml } from "../support/xml.ts";

const create = suite("createFiles");

create("has no path twice, and a feed for every subject", () => {
  const paths = createFiles(siteOf(manyReleases(3))).map(({ path }) => path);
  assert.is(new Set(paths).size, paths.length);
  for (const path of ["/feed.xml", "/atom.xml", "/feed.json", "/feeds.opml", "/sitemap.xml", "/robots.txt"]) {
    assert.ok(paths.includes(path), path);
  }
  assert.is(paths.filter((path) => path.endsWith("/feed.xml")).length, 8);
});

create("writes XML and JSON that can be read", () => {
  for (const { path, content } of createFiles(siteOf(manyReleases(3)))) {
    if (/\.(?:xml|opml)$/.test(path)) assert.ok(parseXml(content()), path);
    if (path.endsWith(".json")) assert.ok(JSON.parse(content()), path);
  }
});

create.run();
