import type { Address } from "../../src/address.ts";
import type { Newsroom } from "../../src/newsroom.ts";

/** The visible link to a feed, with a way out for those who do not know feeds. */
export function FeedLink({ newsroom, feed, about }: { newsroom: Newsroom; feed: Address; about: string }) {
  return (
    <p class="feed">
      <a href={feed.href} type="application/rss+xml">
        Ikuti {about} lewat RSS
      </a>{" "}
      <a class="quiet" href={newsroom.addressOf("subscribe").href}>
        Apa itu RSS?
      </a>
    </p>
  );
}
