import type { Address } from "../src/base/address.ts";
import { compareText } from "../src/base/compare-text.ts";
import { formatNumber } from "../src/base/format-number.ts";
import { siteCalendar } from "../src/outputs/calendar.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { presentOffice } from "../src/site/offices.ts";
import { EventCards } from "./components/event-cards.tsx";
import { FixedPage } from "./components/fixed-page.tsx";
import { Follow } from "./components/follow.tsx";
import { type Group, Groups } from "./components/groups.tsx";
import { OfficialCards } from "./components/official-cards.tsx";
import type { Children } from "./jsx/jsx-runtime.ts";

interface IndexPageProps {
  readonly newsroom: Newsroom;
  readonly section: "cities" | "officials" | "events";
  readonly title: string;
  readonly description: string;
  readonly calendar?: Address;
  readonly children: Children;
}

function IndexPage({ newsroom, section, title, description, calendar, children }: IndexPageProps) {
  return (
    <FixedPage
      newsroom={newsroom}
      path={section}
      title={title}
      description={description}
      section={section}
      listings={newsroom.site[section]}
      introduction={
        <>
          <p class="summary">{description}</p>
          <Follow
            newsroom={newsroom}
            feed={newsroom.addressOf("feed")}
            about="semua siaran"
            calendar={calendar}
          />
        </>
      }
    >
      {children}
    </FixedPage>
  );
}

const cityKinds = { provinsi: "Provinsi", kota: "Kota", kabupaten: "Kabupaten" } as const;

/** Index of all cities, by kind. */
export function CitiesPage({ newsroom }: { newsroom: Newsroom }) {
  const { cities } = newsroom.site;
  return (
    <IndexPage
      newsroom={newsroom}
      section="cities"
      title="Daerah"
      description="Siaran pers menurut kota, kabupaten, dan provinsi."
    >
      <Groups
        groups={groupBy(cities, ({ subject }) => cityKinds[subject.city.type])}
        render={(listings) => (
          <ul class="cards wide">
            {listings.map(({ address, title, subject, releases }) => (
              <li>
                <span>
                  <a href={address.href}>{title}</a>
                  {subject.city.parent ? <small>{subject.city.parent.fullName}</small> : null}
                </span>
                <small class="count">{formatNumber(releases.length)} siaran</small>
              </li>
            ))}
          </ul>
        )}
      />
    </IndexPage>
  );
}

/** Index of all officials, by name. */
export function OfficialsPage({ newsroom }: { newsroom: Newsroom }) {
  const { site } = newsroom;
  const officials = [...site.officials].sort((a, b) => compareText(a.title, b.title));
  return (
    <IndexPage
      newsroom={newsroom}
      section="officials"
      title="Pejabat"
      description="Siaran pers menurut pejabat yang berperan di dalamnya, urut abjad."
    >
      <Groups
        groups={groupBy(officials, ({ title }) => title.slice(0, 1).toUpperCase())}
        render={(listings) => (
          <OfficialCards
            wide
            cards={listings.map(({ subject: { official }, releases }) => ({
              official,
              office: presentOffice(official, site)?.title,
              count: releases.length,
            }))}
          />
        )}
      />
    </IndexPage>
  );
}

/** Index of all events, the latest first. */
export function EventsPage({ newsroom }: { newsroom: Newsroom }) {
  const events = [...newsroom.site.events].sort((a, b) =>
    compareText(b.subject.event.start ?? "", a.subject.event.start ?? ""),
  );
  return (
    <IndexPage
      newsroom={newsroom}
      section="events"
      title="Acara"
      description="Siaran pers menurut acara, yang terbaru di atas."
      calendar={siteCalendar(newsroom.site)}
    >
      <Groups
        groups={groupBy(events, ({ subject }) => subject.event.start?.slice(0, 4) ?? "Tanpa tanggal")}
        render={(listings) => (
          <EventCards
            wide
            cards={listings.map(({ subject, releases }) => ({
              event: subject.event,
              count: releases.length,
            }))}
          />
        )}
      />
    </IndexPage>
  );
}

function groupBy<T>(entries: readonly T[], labelOf: (entry: T) => string): Group<T>[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const label = labelOf(entry);
    const group = groups.get(label);
    if (group) group.push(entry);
    else groups.set(label, [entry]);
  }
  return [...groups].map(([label, entries]) => ({ label, entries }));
}
