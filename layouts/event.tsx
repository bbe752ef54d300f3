import { formatNumber } from "../src/base/format-number.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { sisterEditions } from "../src/site/happenings.ts";
import { mapSearch } from "../src/site/map-search.ts";
import type { Event, ListingPage, Subject } from "../src/site/model.ts";
import { EventCards } from "./components/event-cards.tsx";
import { EventDates } from "./components/event-dates.tsx";
import { Facts, SiteLink } from "./components/facts.tsx";
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
  const editions = sisterEditions(event, newsroom.site);
  return (
    <ListingPageLayout
      newsroom={newsroom}
      page={page}
      section="events"
      crumbs={[
        { label: "Beranda", address: newsroom.site.home },
        { label: "Acara", address: newsroom.addressOf("events") },
      ]}
      description={`Siaran pers tentang ${event.name}: waktu, tempat dan ${formatNumber(page.listing.releases.length)} siaran.`}
      feedAbout={event.short}
      kicker={event.series ?? "Acara"}
      about={<EventFacts event={event} />}
      side={
        editions.length > 0 ? (
          <section aria-labelledby="s-edisi">
            <h2 id="s-edisi" class="label">
              Edisi lain
            </h2>
            <EventCards cards={editions.map((edition) => ({ event: edition }))} />
          </section>
        ) : undefined
      }
    />
  );
}

function EventFacts({ event }: { event: Event }) {
  const { venue, city, website } = event;
  const map = mapSearch(event);
  return (
    <Facts
      facts={[
        { term: "Waktu", value: <EventDates event={event} /> },
        {
          term: "Tempat",
          value: venue && (
            <>
              {venue}
              <br />
              <a href={map} rel="external">
                Cari di peta
              </a>
            </>
          ),
        },
        { term: "Daerah", value: city && <a href={city.address.href}>{city.fullName}</a> },
        { term: "Situs", value: website && <SiteLink url={website} /> },
      ]}
    />
  );
}
