import { dayOf } from "../../src/base/date.ts";
import { type Event, event } from "../../src/indexes/event.ts";
import { stateOf } from "../../src/indexes/event-states.ts";
import type { Fact } from "../../src/indexes/phrase.ts";
import { subjectCalendar } from "../../src/outputs/calendar.ts";
import { listingsOf } from "../../src/site/listings.ts";
import type { Release, Site, Words } from "../../src/site/model.ts";
import { Facts } from "./facts.tsx";

/** What an invitation is for: when and where, whether it is over, and the event for the calendar, where its day is known. */
export function Invitation({ site, release }: { site: Site; release: Release }) {
  const { lang } = release;
  const words = site.settings.wordsIn[lang];
  const invited = listingsOf(site, event).filter(({ subject }) => release.events.includes(subject.thing));
  return (
    <section aria-label={words.invitedTo}>
      {invited.map(({ title, subject }) => {
        const calendar = subjectCalendar(site, subject);
        return (
          <>
            <p>
              <strong>
                <bdi>{title}</bdi>
              </strong>
            </p>
            <Facts facts={factsOf(subject.thing, words, dayOf(site.now))} language={lang} />
            {calendar ? (
              <ul class="actions">
                <li>
                  <a href={calendar.href} type="text/calendar">
                    {words.saveToCalendar}
                    <span class="visually-hidden">: {title}</span>
                  </a>
                </li>
              </ul>
            ) : null}
          </>
        );
      })}
    </section>
  );
}

function factsOf(invited: Event, words: Words, today: string): Fact[] {
  const state = stateOf(invited, today);
  return [
    { term: words.when, lines: [{ days: invited }] },
    { term: words.state, lines: [state && words[state]] },
    { term: words.place, lines: [invited.venue, invited.city?.fullName] },
  ];
}
