import { type Moment, toRfc3339 } from "../base/date.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { writeXml, type XmlElement, xml } from "./xml.ts";

/** Writes a feed as Atom 1.0 (RFC 4287). */
export function writeAtom(feed: Feed, empty: Moment): string {
  return writeXml(
    xml(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.language },
      xml("id", {}, feed.self.url),
      xml("title", {}, feed.title),
      xml("subtitle", {}, feed.description),
      // RFC 4287 asks for `updated` even where there is no entry yet.
      xml("updated", {}, toRfc3339(feed.updated ?? empty)),
      xml("link", { rel: "self", type: "application/atom+xml", href: feed.self.url }),
      xml("link", { rel: "alternate", type: "text/html", href: feed.home.url }),
      xml(
        "author",
        {},
        xml("name", {}, feed.publisher),
        feed.email ? xml("email", {}, feed.email) : undefined,
      ),
      feed.licence === undefined ? undefined : xml("rights", {}, feed.licence),
      xml("generator", {}, "Siaran"),
      ...feed.items.map(entryElement),
    ),
  );
}

function entryElement(item: FeedItem): XmlElement {
  return xml(
    "entry",
    { "xml:lang": item.language },
    xml("id", {}, item.id),
    xml("title", { type: "text" }, item.title),
    xml("link", { rel: "alternate", type: "text/html", href: item.url }),
    item.image && xml("link", { rel: "enclosure", type: item.image.type, href: item.image.url }),
    xml("published", {}, toRfc3339(item.published)),
    xml("updated", {}, toRfc3339(item.modified)),
    xml("author", {}, xml("name", {}, item.author)),
    ...item.categories.map(({ name, domain }) => xml("category", { term: name, scheme: domain })),
    xml("summary", { type: "text" }, item.summary),
    xml("content", { type: "html" }, item.html()),
  );
}
