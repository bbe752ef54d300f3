import type { Event, ListingPage, Site, Subject } from "../src/model.ts";
import type { Newsroom } from "../src/newsroom.ts";
import { EventDates } from "./components/event-dates.tsx";
import { ListingPageLayout } from "./components/listing-page.tsx";

/** An event's index: when and where, its other editions, and the releases. */
export function EventPage({
  newsroom,
  page,
}: {
  newsroom: Newsroom;
  page: ListingPage<Extract<Subject, { kind: "event" }>>;
}) {
  const { event } = page.listing.subject;
  return (
    <ListingPageLayout
      newsroom={newsroom}
      page={page}
      section="events"
      crumbs={[
        { label: "Beranda", address: newsroom.site.home },
        { label: "Acara", address: newsroom.addressOf("events") },
      ]}
      description={`Siaran pers tentang ${event.name}: waktu, tempat dan ${page.listing.releases.length} siaran.`}
      feedAbout={event.short}
      about={
        <>
          <Facts event={event} />
          <Editions event={event} site={newsroom.site} />
        </>
      }
    />
  );
}

function Facts({ event }: { event: Event }) {
  return (
    <dl class="facts">
      <div>
        <dt>Waktu</dt>
        <dd>
          <EventDates event={event} />
        </dd>
      </div>
      {event.venue ? (
        <div>
          <dt>Tempat</dt>
          <dd>{event.venue}</dd>
        </div>
      ) : null}
      {event.city ? (
        <div>
          <dt>Daerah</dt>
          <dd>
            <a href={event.city.address.href}>{event.city.fullName}</a>
          </dd>
        </div>
      ) : null}
      {event.website ? (
        <div>
          <dt>Situs</dt>
          <dd>
            <a href={event.website} rel="external">
              {new URL(event.website).hostname}
            </a>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

function Editions({ event, site }: { event: Event; site: Site }) {
  const sisters = site.events
    .map(({ subject }) => subject.event)
    .filter(({ id, series }) => event.series !== undefined && series === event.series && id !== event.id)
    .sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? 1 : -1));
  if (sisters.length === 0) return null;
  return (
    <section class="people">
      <h2 class="label">Edisi lain {event.series}</h2>
      <ul>
        {sisters.map((sister) => (
          <li key={sister.id}>
            <a href={sister.address.href}>{sister.name}</a>
            <EventDates event={sister} />
          </li>
        ))}
      </ul>
    </section>
  );
}
