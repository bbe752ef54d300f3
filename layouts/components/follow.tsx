import type { Address } from "../../src/base/address.ts";
import type { Language } from "../../src/base/language.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";

export interface FollowProps {
  readonly newsroom: Newsroom;
  /** The feed of what the page shows, told to those who look for it. */
  readonly feed: Address;
  /** Name of the feed's subject in a sentence. */
  readonly about: string;
  /** Calendar file with the subject's events. */
  readonly calendar?: Address;
  /** Whether the page itself explains feeds. */
  readonly explained?: boolean;
  readonly language?: Language;
}

/** The ways to stay informed of a subject: what people use first, then the calendar, then feeds with a word about them. */
export function Follow({ newsroom, feed, about, calendar, explained = false, language = "id" }: FollowProps) {
  const { channels, wordsIn, isTrial } = newsroom.site.settings;
  const words = wordsIn[language];
  return (
    <>
      <ul class="actions follow">
        {channels.map(({ label, href }, index) => (
          <li>
            <a class={index === 0 ? "main" : undefined} href={href} rel="external">
              {label}
            </a>
          </li>
        ))}
        {explained ? null : (
          <li>
            <a class={channels.length === 0 ? "main" : undefined} href={newsroom.addressOf("subscribe").href}>
              {words.followByApp}
            </a>
          </li>
        )}
        {calendar ? (
          <li>
            <a href={calendar.href} type="text/calendar">
              {words.saveToCalendar}
              <span class="visually-hidden">: {about}</span>
            </a>
          </li>
        ) : null}
      </ul>
      {isTrial ? null : (
        <p class="quiet">
          {words.feedAddress} {about}:{" "}
          <a href={feed.href} type="application/rss+xml">
            {feed.path}
          </a>
        </p>
      )}
    </>
  );
}
