import { formatNumber } from "../src/base/format-number.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { comingEvents } from "../src/site/happenings.ts";
import type { City, ListingPage, Site, Subject } from "../src/site/model.ts";
import { officialsInOffice } from "../src/site/offices.ts";
import { EventCards } from "./components/event-cards.tsx";
import { Facts, SiteLink } from "./components/facts.tsx";
import { ListingPageLayout } from "./components/listing-page.tsx";
import { OfficialCards } from "./components/official-cards.tsx";

const kinds = { kota: "Kota", kabupaten: "Kabupaten", provinsi: "Provinsi" } as const;

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
      description={`Siaran pers tentang ${city.fullName}: ${formatNumber(page.listing.releases.length)} siaran, pejabat dan acara.`}
      feedAbout={city.fullName}
      about={<CityFacts city={city} />}
      side={page.number === 1 ? sideOf(city, site) : undefined}
    />
  );
}

function CityFacts({ city }: { city: City }) {
  return (
    <Facts
      facts={[
        { term: "Jenis daerah", value: kinds[city.type] },
        {
          term: "Bagian dari",
          value: city.parent && <a href={city.parent.address.href}>{city.parent.fullName}</a>,
        },
        { term: "Kode wilayah", value: city.code },
        { term: "Situs resmi", value: city.website && <SiteLink url={city.website} /> },
      ]}
    />
  );
}

/** @returns nothing where nothing is known, so that the page has no empty column. */
function sideOf(city: City, site: Site) {
  const officials = officialsInOffice(city, site);
  const events = comingEvents(site).filter((event) => event.city === city);
  const parts = site.cities.map(({ subject }) => subject.city).filter(({ parent }) => parent === city);
  if (officials.length + events.length + parts.length === 0) return undefined;
  return (
    <>
      {officials.length > 0 ? (
        <section aria-labelledby="s-pejabat">
          <h2 id="s-pejabat" class="label">
            Sedang menjabat
          </h2>
          <OfficialCards cards={officials} />
        </section>
      ) : null}
      {events.length > 0 ? (
        <section aria-labelledby="s-acara">
          <h2 id="s-acara" class="label">
            Acara mendatang
          </h2>
          <EventCards cards={events.map((event) => ({ event }))} />
        </section>
      ) : null}
      {parts.length > 0 ? (
        <section aria-labelledby="s-bagian">
          <h2 id="s-bagian" class="label">
            Kota dan kabupaten
          </h2>
          <ul class="cards">
            {parts.map((part) => (
              <li>
                <a href={part.address.href}>{part.fullName}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
