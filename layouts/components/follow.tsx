import type { Address } from "../../src/base/address.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";

export interface FollowProps {
  readonly newsroom: Newsroom;
  readonly feed: Address;
  /** Name of the feed's subject in a sentence. */
  readonly about: string;
  /** Calendar file with the subject's events. */
  readonly calendar?: Address;
  /** Whether the page itself explains feeds. */
  readonly explained?: boolean;
}

/** The ways to stay informed of a subject, and a way out for those who do not know feeds. */
export function Follow({ newsroom, feed, about, calendar, explained = false }: FollowProps) {
  return (
    <ul class="actions follow">
      <li>
        <a class="main" href={feed.href} type="application/rss+xml">
          Ikuti lewat RSS<span class="visually-hidden">: {about}</span>
        </a>
      </li>
      {calendar ? (
        <li>
          <a href={calendar.href} type="text/calendar">
            Simpan ke kalender<span class="visually-hidden">: {about}</span>
          </a>
        </li>
      ) : null}
      {explained ? null : (
        <li>
          <a href={newsroom.addressOf("subscribe").href}>Apa itu RSS?</a>
        </li>
      )}
    </ul>
  );
}
