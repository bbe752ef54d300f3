import { dayOf } from "../../src/base/date.ts";
import { event } from "../../src/indexes/event.ts";
import { subjectCalendar } from "../../src/outputs/calendar.ts";
import { listingsOf } from "../../src/site/listings.ts";
import type { Release, Site } from "../../src/site/model.ts";
import { Facts } from "./facts.tsx";

/** What an invitation is for: when and where, whether it is over, and the event for the calendar, where its day is known. */
export function Invitation({ site, release }: { site: Site; release: Release }) {
  const invited = listingsOf(site, event).filter(({ subject }) => release.events.includes(subject.thing));
  return (
    <section aria-label="Acara undangan">
      {invited.map(({ title, subject }) => {
        const calendar = subjectCalendar(site, subject);
        return (
          <>
            <p>
              <strong>
                <bdi>{title}</bdi>
              </strong>
            </p>
            <Facts facts={event.factsOf?.(subject.thing, dayOf(site.now)) ?? []} />
            {calendar ? (
              <ul class="actions">
                <li>
                  <a href={calendar.href} type="text/calendar">
                    Simpan ke kalender<span class="visually-hidden">: {title}</span>
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
