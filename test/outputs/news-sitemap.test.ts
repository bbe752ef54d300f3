import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeNewsSitemap } from "../../src/outputs/news-sitemap.ts";
import { now, releaseText, siteOf } from "../support/content.ts";
import { hostileTitle } from "../support/hostile.ts";
import { elementsOf, parseXml, textOf } from "../support/xml.ts";

/** The addresses in the news sitemap of releases with these dates, at noon of 1 January 2026 in Makassar. */
function listed(...dates: readonly string[]): string[] {
  const files = dates.map((date, index) => [`r/s-${index}.md`, releaseText({ date })] as const);
  const root = parseXml(writeNewsSitemap(siteOf(Object.fromEntries(files), { now })));
  return elementsOf(root, "url").map((url) => (textOf(url, "loc") ?? "").replace(/.*\/(?=s-)/, ""));
}

const write = suite("writeNewsSitemap");

write("has the releases of the last two days, and none from the future", () => {
  assert.equal(
    listed("2026-01-01 11:59", "2025-12-30 12:01", "2025-12-30 11:59", "2026-01-01 12:01", "2025-12-31"),
    ["s-0/", "s-4/", "s-1/"],
  );
});

write("is an empty list where nothing is new", () => {
  assert.equal(listed("2019-07-18"), []);
});

write("has what Google asks of each entry", () => {
  const more = "cities: [kotamobagu]\nlang: en";
  const site = siteOf(
    { "2026/01/a.md": releaseText({ title: hostileTitle, date: "2026-01-01 09:00", more }) },
    { now },
  );
  const [news] = elementsOf(parseXml(writeNewsSitemap(site)), "news:news");
  if (!news) throw new Error("no entry");
  const [publication] = elementsOf(news, "news:publication");
  if (!publication) throw new Error("no publication");
  assert.is(textOf(publication, "news:name"), "Siaran Pers Contoh");
  assert.is(textOf(publication, "news:language"), "en");
  assert.is(textOf(news, "news:publication_date"), "2026-01-01T09:00:00+08:00");
  assert.is(textOf(news, "news:title"), hostileTitle);
});

write.run();
