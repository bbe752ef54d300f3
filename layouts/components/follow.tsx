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
export function Follow({ newsroom, feed, about, calendar, explained = false, language }: FollowProps) {
  const { channels, wordsIn, isTrial, ...settings } = newsroom.site.settings;
  const words = wordsIn[language ?? settings.language];
  const app = explained ? [] : [{ label: words.followByApp, href: newsroom.addressOf("subscribe").href }];
  const elsewhere = channels.map(({ label, href }) => ({ label, href, rel: "external" }));
  const ways = [...elsewhere, ...app.map((way) => ({ ...way, rel: undefined }))];
  return (
    <>
      {ways.length > 0 || calendar ? (
        <ul class="actions follow">
          {ways.map(({ label, href, rel }, index) => (
            <li>
              <a class={index === 0 ? "main" : undefined} href={href} rel={rel}>
                {label}
              </a>
            </li>
          ))}
          {calendar ? (
            <li>
              <a href={calendar.href} type="text/calendar">
                {words.saveToCalendar}
                <span class="visually-hidden">: {about}</span>
              </a>
            </li>
          ) : null}
        </ul>
      ) : null}
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
