import Parser from "rss-parser";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeAtom } from "../../src/outputs/atom.ts";
import { siteFeed } from "../../src/outputs/feed.ts";
import { type Files, releaseText, siteOf } from "../support/content.ts";
import { hostileTitle } from "../support/hostile.ts";
import { elementsOf, parseXml, textOf } from "../support/xml.ts";

function atomOf(files: Files): string {
  const site = siteOf(files);
  return writeAtom(siteFeed(site, site.addressOf("/atom.xml")), site.now);
}

const write = suite("writeAtom");

write("has what RFC 4287 asks of a feed and of an entry", () => {
  const more = "cities: [kotamobagu]\nupdated: 2019-07-20 10:00";
  const feed = parseXml(atomOf({ "2019/07/a.md": releaseText({ more }) }));
  assert.is(textOf(feed, "id"), "https://siaran.example.go.id/atom.xml");
  assert.is(textOf(feed, "title"), "Siaran Pers Contoh");
  assert.is(textOf(feed, "updated"), "2019-07-20T10:00:00+08:00");
  const [entry] = elementsOf(feed, "entry");
  if (!entry) throw new Error("no entry");
  assert.is(textOf(entry, "id"), "tag:siaran.example.go.id,2019:/siaran/2019/07/a/");
  assert.is(textOf(entry, "published"), "2019-07-18T00:00:00+08:00");
  assert.is(textOf(entry, "updated"), "2019-07-20T10:00:00+08:00");
  assert.equal(elementsOf(entry, "category")[0]?.attributes, {
    term: "Kota Kotamobagu",
    scheme: "https://siaran.example.go.id/daerah/",
  });
});

write("has a date even without entries", () => {
  assert.is(textOf(parseXml(atomOf({})), "updated"), "2026-01-01T12:00:00+08:00");
});

write("is read by an independent reader", async () => {
  const feed = await new Parser().parseString(
    atomOf({ "2019/07/a.md": releaseText({ title: hostileTitle }) }),
  );
  assert.is(feed.items[0]?.title, hostileTitle);
});

write.run();
