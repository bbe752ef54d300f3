import { toRfc3339 } from "../base/date.ts";
import type { Release, Site } from "../site/model.ts";
import { writeXml, xml } from "./xml.ts";

/** Google takes articles of the last two days and at most this many. */
const limit = { milliseconds: 2 * 24 * 60 * 60 * 1000, entries: 1000 };

/**
 * The sitemap for news search engines: what was released in the two days before the site's moment. It is often
 * empty, which is allowed: newer entries are all it is for, and the address stands in robots.txt for good.
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function writeNewsSitemap(site: Site): string {
  const { instant } = site.now;
  const recent = site.releases
    .filter(({ date }) => date.instant <= instant && date.instant > instant - limit.milliseconds)
    .slice(0, limit.entries);
  return writeXml(
    xml(
      "urlset",
      {
        xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
      },
      ...recent.map((release) => urlElement(site, release)),
    ),
  );
}

function urlElement({ settings }: Site, { address, title, date, lang }: Release) {
  return xml(
    "url",
    {},
    xml("loc", {}, address.url),
    xml(
      "news:news",
      {},
      xml("news:publication", {}, xml("news:name", {}, settings.title), xml("news:language", {}, lang)),
      xml("news:publication_date", {}, toRfc3339(date)),
      xml("news:title", {}, title),
    ),
  );
}
