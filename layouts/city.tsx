import { officeOn } from "../src/appointments.ts";
import { dayOf } from "../src/date.ts";
import type { City, Event, ListingPage, Site, Subject } from "../src/model.ts";
import type { Newsroom } from "../src/newsroom.ts";
import { EventDates } from "./components/event-dates.tsx";
import { ListingPageLayout } from "./components/listing-page.tsx";

/** A city's index: what it is, who is in office, what is coming, and its releases. */
export function CityPage({
  newsroom,
  page,
}: {
  newsroom: Newsroom;
  page: ListingPage<Extract<Subject, { kind: "city" }>>;
}) {
  const { city } = page.listing.subject;
  const { site } = newsroom;
  return (
    <ListingPageLayout
      newsroom={newsroom}
      page={page}
      section="cities"
      crumbs={[
        { label: "Beranda", address: site.home },
        { label: "Daerah", address: newsroom.addressOf("cities") },
      ]}
      description={`Siaran pers tentang ${city.fullName}: ${page.listing.releases.length} siaran, pejabat dan acara.`}
      feedAbout={city.name}
      about={
        <>
          <Facts city={city} />
          <InOffice city={city} site={site} />
          <Coming city={city} site={site} />
        </>
      }
    />
  );
}

function Facts({ city }: { city: City }) {
  return (
    <dl class="facts">
      {city.parent ? (
        <div>
          <dt>Bagian dari</dt>
          <dd>
            <a href={city.parent.address.href}>{city.parent.fullName}</a>
          </dd>
        </div>
      ) : null}
      {city.code ? (
        <div>
          <dt>Kode wilayah</dt>
          <dd>{city.code}</dd>
        </div>
      ) : null}
      {city.website ? (
        <div>
          <dt>Situs resmi</dt>
          <dd>
            <a href={city.website} rel="external">
              {new URL(city.website).hostname}
            </a>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

function InOffice({ city, site }: { city: City; site: Site }) {
  const today = dayOf(site.now);
  const inOffice = site.officials.flatMap(({ subject: { official }, address }) => {
    const held = officeOn(
      official.offices.filter((office) => office.from !== undefined && office.city?.id === city.id),
      today,
    );
    return held.kind === "held" ? [{ official, address, title: held.office.title }] : [];
  });
  if (inOffice.length === 0) return null;
  return (
    <section class="people">
      <h2 class="label">Sedang menjabat</h2>
      <ul>
        {inOffice.map(({ official, address, title }) => (
          <li key={official.id}>
            <a href={address.href}>{official.name}</a>
            <span>{title}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Coming({ city, site }: { city: City; site: Site }) {
  const coming = comingEvents(site).filter((event) => event.city?.id === city.id);
  if (coming.length === 0) return null;
  return (
    <section class="people">
      <h2 class="label">Acara mendatang</h2>
      <ul>
        {coming.map((event) => (
          <li key={event.id}>
            <a href={event.address.href}>{event.name}</a>
            <EventDates event={event} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Events that have not ended yet, the nearest first. */
export function comingEvents(site: Site): Event[] {
  const today = dayOf(site.now);
  return site.events
    .map(({ subject }) => subject.event)
    .filter(({ start, end, status }) => status !== "cancelled" && (end ?? start ?? "") >= today)
    .sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : 1));
}
