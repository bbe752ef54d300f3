import { paths } from "../base/paths.ts";
import type { Listing, Site } from "../site/model.ts";
import { writeXml, type XmlElement, xml } from "./xml.ts";

/** Writes the list of all feeds as OPML 2.0, which feed readers import in one go. */
export function writeOpml(site: Site): string {
  const { title } = site.settings;
  const group = (text: string, listings: readonly Listing[]) =>
    listings.length === 0
      ? undefined
      : xml(
          "outline",
          { text },
          ...listings.map((listing) => outline(listing.title, listing.feed.url, listing.address.url)),
        );
  return writeXml(
    xml(
      "opml",
      { version: "2.0" },
      xml("head", {}, xml("title", {}, `Langganan ${title}`)),
      xml(
        "body",
        {},
        outline(title, site.addressOf(paths.feed).url, site.home.url),
        ...site.indexes.map(({ kind, listings }) => group(kind.words.label, listings)),
      ),
    ),
  );
}

function outline(text: string, xmlUrl: string, htmlUrl: string): XmlElement {
  return xml("outline", { type: "rss", text, title: text, xmlUrl, htmlUrl });
}
