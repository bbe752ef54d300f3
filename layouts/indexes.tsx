import type { ComponentChildren } from "preact";
import { compareText } from "../src/diagnostic.ts";
import type { Listing } from "../src/model.ts";
import type { Newsroom } from "../src/newsroom.ts";
import { Breadcrumbs } from "./components/breadcrumbs.tsx";
import { EventDates } from "./components/event-dates.tsx";
import { FeedLink } from "./components/feed-link.tsx";
import { Shell } from "./shell.tsx";

interface IndexPageProps {
  readonly newsroom: Newsroom;
  readonly section: "cities" | "officials" | "events";
  readonly title: string;
  readonly description: string;
  readonly children: ComponentChildren;
}

function IndexPage({ newsroom, section, title, description, children }: IndexPageProps) {
  const { site } = newsroom;
  return (
    <Shell
      newsroom={newsroom}
      title={title}
      description={description}
      address={newsroom.addressOf(section)}
      feed={{ title: site.settings.title, address: newsroom.addressOf("feed") }}
      section={section}
    >
      <Breadcrumbs crumbs={[{ label: "Beranda", address: site.home }]} />
      <header class="head">
        <h1>{title}</h1>
        <p>{description}</p>
        <FeedLink newsroom={newsroom} feed={newsroom.addressOf("feed")} about="semua siaran" />
      </header>
      {children}
    </Shell>
  );
}

/** Index of all cities. */
export function CitiesPage({ newsroom }: { newsroom: Newsroom }) {
  const { cities } = newsroom.site;
  return (
    <IndexPage
      newsroom={newsroom}
      section="cities"
      title="Daerah"
      description="Siaran pers menurut kota, kabupaten dan provinsi."
    >
      <Entries listings={cities} note={({ subject }) => subject.city.parent?.fullName ?? ""} />
    </IndexPage>
  );
}

/** Index of all officials, by name. */
export function OfficialsPage({ newsroom }: { newsroom: Newsroom }) {
  const officials = [...newsroom.site.officials].sort((a, b) => compareText(a.title, b.title));
  return (
    <IndexPage
      newsroom={newsroom}
      section="officials"
      title="Pejabat"
      description="Siaran pers menurut pejabat yang berperan di dalamnya, menurut abjad."
    >
      <Entries listings={officials} note={({ subject }) => subject.official.offices.at(-1)?.title ?? ""} />
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
    >
      <Entries listings={events} note={({ subject }) => <EventDates event={subject.event} />} />
    </IndexPage>
  );
}

function Entries<L extends Listing>({
  listings,
  note,
}: {
  listings: readonly L[];
  note: (listing: L) => ComponentChildren;
}) {
  if (listings.length === 0) return <p class="empty">Belum ada yang terdaftar.</p>;
  return (
    <ul class="index">
      {listings.map((listing) => (
        <li key={listing.address.path}>
          <a href={listing.address.href}>{listing.title}</a>
          <span>{note(listing)}</span>
          <small>{listing.releases.length} siaran</small>
        </li>
      ))}
    </ul>
  );
}
