import { formatLongDate, toDatetimeAttribute } from "../src/date.ts";
import type { Newsroom } from "../src/newsroom.ts";
import { comingEvents } from "./city.tsx";
import { EventDates } from "./components/event-dates.tsx";
import { FeedLink } from "./components/feed-link.tsx";
import { ReleaseList } from "./components/release-list.tsx";
import { Shell } from "./shell.tsx";

/** Newest releases on the home page, after the lead. */
const newestCount = 10;

/** The home page: the lead release, the newest, coming events and the ways in. */
export function HomePage({ newsroom }: { newsroom: Newsroom }) {
  const { site } = newsroom;
  const { lead } = site;
  const others = site.releases.filter((release) => release !== lead);
  const coming = comingEvents(site);
  return (
    <Shell
      newsroom={newsroom}
      description={site.settings.description}
      address={site.home}
      feed={{ title: site.settings.title, address: newsroom.addressOf("feed") }}
    >
      <h1 class="visually-hidden">{site.settings.title}</h1>
      {lead ? (
        <article class="lead">
          <p class="meta">
            <time dateTime={toDatetimeAttribute(lead.date)}>{formatLongDate(lead.date)}</time>
            {" · "}
            {lead.cities.map(({ name }) => name).join(", ")}
          </p>
          <h2>
            <a href={lead.address.href}>{lead.title}</a>
          </h2>
          <p>{lead.summary}</p>
        </article>
      ) : (
        <p class="empty">Belum ada siaran.</p>
      )}
      {others.length > 0 ? (
        <section aria-labelledby="s-terbaru">
          <h2 id="s-terbaru" class="label">
            Terbaru
          </h2>
          <ReleaseList releases={others.slice(0, newestCount)} level={3} />
          <p>
            <a href={newsroom.addressOf("archive").href}>Semua siaran</a>
          </p>
        </section>
      ) : null}
      {coming.length > 0 ? (
        <section class="people" aria-labelledby="s-acara">
          <h2 id="s-acara" class="label">
            Acara mendatang
          </h2>
          <ul>
            {coming.slice(0, 5).map((event) => (
              <li key={event.id}>
                <a href={event.address.href}>{event.name}</a>
                <EventDates event={event} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {site.cities.length > 0 ? (
        <section class="people" aria-labelledby="s-daerah">
          <h2 id="s-daerah" class="label">
            Menurut daerah
          </h2>
          <ul class="columns">
            {site.cities.map((listing) => (
              <li key={listing.address.path}>
                <a href={listing.address.href}>{listing.title}</a>
                <small>{listing.releases.length} siaran</small>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <FeedLink newsroom={newsroom} feed={newsroom.addressOf("feed")} about="semua siaran" />
    </Shell>
  );
}
