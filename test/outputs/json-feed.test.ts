import { suite } from "uvu";
import * as assert from "uvu/assert";
import { siteFeed } from "../../src/outputs/feed.ts";
import { writeJsonFeed } from "../../src/outputs/json-feed.ts";
import { releaseText, siteOf } from "../support/content.ts";
import { hostileTitle } from "../support/hostile.ts";

const write = suite("writeJsonFeed");

write("has what JSON Feed 1.1 asks for", () => {
  const site = siteOf({ "2019/07/a.md": releaseText({ title: hostileTitle }) });
  const feed: unknown = JSON.parse(writeJsonFeed(siteFeed(site, site.addressOf("/feed.json"))));
  assert.equal(feed, {
    version: "https://jsonfeed.org/version/1.1",
    title: "Siaran Pers Contoh",
    description: "Siaran pers pemerintah daerah untuk percobaan.",
    home_page_url: "https://siaran.example.go.id/",
    feed_url: "https://siaran.example.go.id/feed.json",
    language: "id",
    authors: [{ name: "Dinas Kominfo Contoh" }],
    items: [
      {
        id: "tag:siaran.example.go.id,2019:/siaran/2019/07/a/",
        url: "https://siaran.example.go.id/siaran/2019/07/a/",
        title: hostileTitle,
        summary: "Pemerintah Kota Kotamobagu membuka pameran produk usaha kecil.",
        content_html: '<p><span class="dateline">Kotamobagu</span> – Pameran dibuka pada Kamis pagi.</p>\n',
        date_published: "2019-07-18T00:00:00+08:00",
        date_modified: "2019-07-18T00:00:00+08:00",
        authors: [{ name: "Dinas Kominfo Contoh" }],
        tags: ["Kota Kotamobagu"],
        language: "id",
      },
    ],
  });
});

write.run();
