import { toRfc3339 } from "../base/date.ts";
import type { Feed, FeedItem } from "./feed.ts";

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org). */
export function writeJsonFeed(feed: Feed): string {
  return `${JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home.url,
    feed_url: feed.self.url,
    language: feed.language,
    authors: [{ name: feed.publisher }],
    items: feed.items.map(itemOf),
  })}\n`;
}

function itemOf(item: FeedItem) {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    image: item.image?.url,
    content_html: item.html(),
    date_published: toRfc3339(item.published),
    date_modified: toRfc3339(item.modified),
    authors: [{ name: item.author }],
    tags: item.categories.map(({ name }) => name),
    language: item.language,
  };
}
