import { fill } from "../base/fill.ts";
import { paths } from "../base/paths.ts";
import type { Listing, Site } from "../site/model.ts";
import { quotationLists } from "../site/quotations.ts";
import { writeXml, type XmlElement, xml } from "./xml.ts";

/** What can be followed by a feed of its own. */
type Followed = Pick<Listing, "title" | "feed" | "address">;

/** Writes the list of all feeds as OPML 2.0, which feed readers import in one go. */
export function writeOpml(site: Site): string {
  const { title, words, language } = site.settings;
  const group = (text: string, feeds: readonly Followed[]) =>
    feeds.length === 0
      ? undefined
      : xml(
          "outline",
          { text },
          ...feeds.map(({ title, feed, address }) => outline(title, feed.url, address.url)),
        );
  const quoted = quotationLists(site).map(({ official, ...list }) => ({ ...list, title: official.name }));
  return writeXml(
    xml(
      "opml",
      { version: "2.0" },
      xml("head", {}, xml("title", {}, fill(words.subscriptionsOf, { site: title }))),
      xml(
        "body",
        {},
        outline(title, site.addressOf(paths.feed).url, site.home.url),
        outline(
          words.corrections,
          site.addressOf(paths.correctionsFeed).url,
          site.addressOf(paths.corrections).url,
        ),
        group(words.languages, site.languages),
        ...site.indexes.map(({ kind, listings }) => group(kind.words[language].label, listings)),
        group(words.quotations, quoted),
      ),
    ),
  );
}

function outline(text: string, xmlUrl: string, htmlUrl: string): XmlElement {
  return xml("outline", { type: "rss", text, title: text, xmlUrl, htmlUrl });
}
