import { fill } from "../base/fill.ts";
import type { Site } from "../site/model.ts";
import { attributionOf, type Quotation, type QuotationList, wordsOfQuotation } from "../site/quotations.ts";
import { type Feed, type FeedItem, feedLength, frameOf } from "./feed.ts";
import { xml } from "./xml.ts";

/** The longest title of an item, in characters. */
const titleLength = 90;

/** The feed of what an official said. */
export function quotationsFeed(site: Site, { official, address, feed, quotations }: QuotationList): Feed {
  const { words, title } = site.settings;
  const { name } = official;
  return frameOf(site, {
    title: `${fill(words.quotationsOf, { name })} – ${title}`,
    description: fill(words.quotationsFeedAbout, { name }),
    home: address,
    self: feed,
    items: quotations.slice(0, feedLength).map(itemOf),
  });
}

function itemOf(quotation: Quotation): FeedItem {
  const { release, number, url, speaker } = quotation;
  const words = wordsOfQuotation(quotation);
  const said = `“${words.join(" ")}”`;
  const isLong = said.length > titleLength;
  return {
    id: `${release.id}#${number}`,
    url,
    title: isLong ? `${said.slice(0, said.lastIndexOf(" ", titleLength))} …”` : said,
    summary: `${said} — ${attributionOf(quotation)}`,
    html: () =>
      [
        xml("blockquote", {}, ...words.map((paragraph) => xml("p", {}, paragraph))),
        xml("p", {}, `— ${attributionOf(quotation)}`),
      ].join(""),
    published: release.date,
    modified: release.modified,
    author: speaker,
    categories: [],
    language: release.lang,
  };
}
