import { dayOf, formatDay, weekdayOf } from "../src/base/date.ts";
import { type Event, event } from "../src/indexes/event.ts";
import { siteCalendar } from "../src/outputs/calendar.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { agendaOf } from "../src/site/agenda.ts";
import { FixedPage } from "./components/fixed-page.tsx";
import { Follow } from "./components/follow.tsx";
import { type Group, Groups } from "./components/groups.tsx";
import { ThingCards } from "./components/thing-cards.tsx";

/** Events that are coming, by day. */
export function AgendaPage({ newsroom }: { newsroom: Newsroom }) {
  const { site } = newsroom;
  const { running, days, later } = agendaOf(site);
  const groups: readonly Group<Event>[] = [
    { label: "Sedang berlangsung", entries: running },
    ...days.map(({ day, events }) => ({ label: `${weekdayOf(day)}, ${formatDay(day)}`, entries: events })),
    { label: "Harinya belum ditetapkan", entries: later },
  ].filter(({ entries }) => entries.length > 0);
  const description = "Acara yang akan datang, menurut hari.";
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.addressOf("agenda")}
      title="Agenda"
      description={description}
      section="agenda"
      introduction={
        <>
          <p class="summary">{description}</p>
          <Follow
            newsroom={newsroom}
            feed={newsroom.addressOf("feed")}
            about="semua siaran"
            calendar={siteCalendar(site)}
          />
        </>
      }
    >
      {groups.length === 0 ? (
        <p class="empty">Belum ada acara mendatang.</p>
      ) : (
        <Groups
          groups={groups}
          render={(events) => (
            <ThingCards
              wide
              kind={event}
              cards={events.map((thing) => ({ thing, note: event.noteOf(thing, dayOf(site.now)) }))}
            />
          )}
        />
      )}
      <p class="more">
        <a href={site.addressOf(event.path).href}>Semua acara, yang sudah lewat juga</a>
      </p>
    </FixedPage>
  );
}
