import { formatLongDay } from "../src/base/date.ts";
import { type Event, event } from "../src/indexes/event.ts";
import { siteCalendar } from "../src/outputs/calendar.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { agendaOf } from "../src/site/agenda.ts";
import { tellingOf } from "../src/site/telling.ts";
import { FixedPage } from "./components/fixed-page.tsx";
import { Follow } from "./components/follow.tsx";
import { type Group, Groups } from "./components/groups.tsx";
import { ThingCards } from "./components/thing-cards.tsx";

/** Events that are coming, by day. */
export function AgendaPage({ newsroom }: { newsroom: Newsroom }) {
  const { site } = newsroom;
  const { words, language } = site.settings;
  const { running, days, later } = agendaOf(site);
  const groups: readonly Group<Event>[] = [
    { label: words.running, entries: running },
    ...days.map(({ day, events }) => ({ label: formatLongDay(day, language), entries: events })),
    { label: words.dayUnknown, entries: later },
  ].filter(({ entries }) => entries.length > 0);
  const description = words.agendaAbout;
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.addressOf("agenda")}
      title={words.agenda}
      description={description}
      section="agenda"
      introduction={
        <>
          <p class="summary">{description}</p>
          <Follow
            newsroom={newsroom}
            feed={newsroom.addressOf("feed")}
            about={words.everyRelease}
            calendar={siteCalendar(site)}
          />
        </>
      }
    >
      {groups.length === 0 ? (
        <p class="empty">{words.noEvents}</p>
      ) : (
        <Groups
          newsroom={newsroom}
          groups={groups}
          render={(events) => (
            <ThingCards
              wide
              kind={event}
              cards={events.map((thing) => ({ thing, note: event.noteOf(thing, tellingOf(site)) }))}
              settings={site.settings}
            />
          )}
        />
      )}
      <p class="more">
        <a href={site.addressOf(event.path).href}>{words.everyEvent}</a>
      </p>
    </FixedPage>
  );
}
