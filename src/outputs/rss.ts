import { toRfc822 } from "../base/date.ts";
import type { Feed, FeedImage, FeedItem } from "./feed.ts";
import { writeXml, type XmlElement, xml } from "./xml.ts";

/**
 * Writes a feed as RSS 2.0 (RSS Advisory Board, 2.0.11) with `content:encoded` for the full text,
 * `media:content` for the lead photo and `atom:link` for the feed's own address.
 */
export function writeRss(feed: Feed): string {
  const channel = xml(
    "channel",
    {},
    xml("title", {}, feed.title),
    xml("link", {}, feed.home.url),
    xml("atom:link", { href: feed.self.url, rel: "self", type: "application/rss+xml" }),
    xml("description", {}, feed.description),
    xml("language", {}, feed.language),
    feed.licence === undefined ? undefined : xml("copyright", {}, feed.licence),
    feed.email === undefined ? undefined : xml("managingEditor", {}, `${feed.email} (${feed.publisher})`),
    // Of the newest item and not of the build, so that the same content always gives the same feed.
    feed.updated === undefined ? undefined : xml("lastBuildDate", {}, toRfc822(feed.updated)),
    xml("generator", {}, "Siaran"),
    ...feed.items.map(itemElement),
  );
  return writeXml(
    xml(
      "rss",
      {
        version: "2.0",
        "xmlns:atom": "http://www.w3.org/2005/Atom",
        "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:media": "http://search.yahoo.com/mrss/",
      },
      channel,
    ),
  );
}

function itemElement(item: FeedItem): XmlElement {
  return xml(
    "item",
    {},
    xml("title", {}, item.title),
    xml("link", {}, item.url),
    xml("guid", { isPermaLink: "false" }, item.id),
    xml("pubDate", {}, toRfc822(item.published)),
    xml("dc:creator", {}, item.author),
    ...item.categories.map(({ name, domain }) => xml("category", { domain }, name)),
    item.image && imageElement(item.image),
    // A reader takes the description for HTML, so plain text is escaped as HTML first and as XML by the writer.
    xml("description", {}, escapeHtml(item.summary)),
    xml("content:encoded", {}, item.html()),
  );
}

/**
 * The lead photo by Media RSS 1.5.1, which needs no size in bytes: an `enclosure` does, and pictures are made beside
 * the feeds.
 */
function imageElement({ url, type, width, height, alt, credit }: FeedImage): XmlElement {
  return xml(
    "media:content",
    { url, type, medium: "image", width: String(width), height: String(height) },
    xml("media:description", { type: "plain" }, alt),
    credit === undefined ? undefined : xml("media:credit", {}, credit),
  );
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
