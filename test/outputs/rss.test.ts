import Parser from "rss-parser";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeAtom } from "../../src/outputs/atom.ts";
import { siteFeed } from "../../src/outputs/feed.ts";
import { writeRss } from "../../src/outputs/rss.ts";
import { type Files, releaseText, siteOf } from "../support/content.ts";
import { hostileTitle } from "../support/hostile.ts";
import { elementsOf, parseXml, textOf } from "../support/xml.ts";

function rssOf(files: Files): string {
  const site = siteOf(files);
  return writeRss(siteFeed(site, site.addressOf("/feed.xml")));
}

const write = suite("writeRss");

write("has what RSS 2.0 asks of a channel", () => {
  const [channel] = elementsOf(
    parseXml(rssOf({ "2019/07/a.md": releaseText({ date: "2019-07-18 09:00" }) })),
    "channel",
  );
  if (!channel) throw new Error("no channel");
  assert.is(textOf(channel, "title"), "Siaran Pers Contoh");
  assert.is(textOf(channel, "link"), "https://siaran.example.go.id/");
  assert.is(textOf(channel, "description"), "Siaran pers pemerintah daerah untuk percobaan.");
  assert.is(textOf(channel, "language"), "id");
  assert.is(textOf(channel, "managingEditor"), "kominfo@example.go.id (Dinas Kominfo Contoh)");
  assert.is(textOf(channel, "lastBuildDate"), "Thu, 18 Jul 2019 09:00:00 +0800");
  assert.equal(elementsOf(channel, "atom:link")[0]?.attributes, {
    href: "https://siaran.example.go.id/feed.xml",
    rel: "self",
    type: "application/rss+xml",
  });
});

write("carries the lead photo with type and size", () => {
  const more =
    'cities: [manado]\nphotos: [{file: a.jpg, alt: "Orang & panggung", credit: Diskominfo}, {file: b.jpg, alt: B}]';
  const site = siteOf(
    { "2019/07/a.md": releaseText({ more }) },
    { assets: ["2019/07/a.jpg", "2019/07/b.jpg"] },
  );
  const feed = parseXml(writeRss(siteFeed(site, site.addressOf("/feed.xml"))));
  const media = elementsOf(feed, "media:content");
  assert.is(media.length, 1);
  const [photo] = media;
  if (!photo) throw new Error("no photo");
  const { url = "", type, medium, width, height } = photo.attributes;
  assert.match(url, /^https:\/\/siaran\.example\.go\.id\/siaran\/2019\/07\/.*a.*\.jpg$/);
  assert.equal([type, medium], ["image/jpeg", "image"]);
  assert.ok(Number(width) > 0 && Number(height) > 0);
  assert.is(textOf(photo, "media:description"), "Orang & panggung");
  assert.is(textOf(photo, "media:credit"), "Diskominfo");
  const [enclosure] = elementsOf(
    parseXml(writeAtom(siteFeed(site, site.addressOf("/atom.xml")), site.now)),
    "link",
  ).filter(({ attributes }) => attributes.rel === "enclosure");
  assert.equal(enclosure?.attributes, { rel: "enclosure", type: "image/jpeg", href: url });
});

write("gives an item a permanent id, a real date and the full text", () => {
  const [item] = elementsOf(
    parseXml(rssOf({ "2019/07/a.md": releaseText({ body: "Satu & **dua**." }) })),
    "item",
  );
  if (!item) throw new Error("no item");
  assert.is(textOf(item, "guid"), "tag:siaran.example.go.id,2019:/siaran/2019/07/a/");
  assert.is(elementsOf(item, "guid")[0]?.attributes.isPermaLink, "false");
  assert.is(textOf(item, "pubDate"), "Thu, 18 Jul 2019 00:00:00 +0800");
  assert.match(textOf(item, "content:encoded") ?? "", "Satu &amp; <strong>dua</strong>.");
  assert.equal(
    elementsOf(item, "category").map(({ attributes }) => attributes.domain),
    ["https://siaran.example.go.id/daerah/"],
  );
});

write("escapes a title once and the description twice", () => {
  const summary = "Ringkasan tentang A & B <b>tebal</b> yang cukup panjang untuk lolos.";
  const text = rssOf({ "2019/07/a.md": releaseText({ title: hostileTitle, summary }) });
  const [item] = elementsOf(parseXml(text), "item");
  if (!item) throw new Error("no item");
  assert.is(textOf(item, "title"), hostileTitle);
  assert.is(textOf(item, "description"), summary.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
  assert.not.match(text, /<!\[CDATA\[/);
});

write("is read by an independent reader, a hostile headline and all", async () => {
  const feed = await new Parser().parseString(
    rssOf({ "2019/07/a.md": releaseText({ title: hostileTitle }) }),
  );
  assert.is(feed.items[0]?.title, hostileTitle);
  assert.is(feed.items[0]?.link, "https://siaran.example.go.id/siaran/2019/07/a/");
  assert.is(feed.items[0]?.isoDate, "2019-07-17T16:00:00.000Z");
});

write("is a feed without items too, and says no date then", () => {
  const [channel] = elementsOf(parseXml(rssOf({})), "channel");
  assert.ok(channel);
  assert.is(channel && textOf(channel, "lastBuildDate"), undefined);
});

write.run();
