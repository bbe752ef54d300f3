import { siteCalendar } from "../src/outputs/calendar.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { homeData } from "../src/outputs/structured-data.ts";
import { comingEvents, pastEvents } from "../src/site/happenings.ts";
import type { Listing, Release, Site } from "../src/site/model.ts";
import { mostActive } from "../src/site/statistics.ts";
import { EventCards } from "./components/event-cards.tsx";
import { Follow } from "./components/follow.tsx";
import { OfficialCards } from "./components/official-cards.tsx";
import { Picture } from "./components/picture.tsx";
import { ReleaseEntry, ReleaseMeta } from "./components/release-list.tsx";
import { Shell } from "./shell.tsx";

/** How much of each kind the home page shows. */
const shown = { beside: 4, newest: 6, cities: 6, ofCity: 3, events: 6, officials: 6 } as const;

/** Releases among which the most active officials are sought. */
const recent = 50;

/** The home page: the lead release, the newest, news by city, events, people, and the ways to stay informed. */
export function HomePage({ newsroom }: { newsroom: Newsroom }) {
  const { site } = newsroom;
  const { lead } = site;
  const others = site.releases.filter((release) => release !== lead);
  return (
    <Shell
      newsroom={newsroom}
      description={site.settings.description}
      address={site.home}
      feed={{ title: site.settings.title, address: newsroom.addressOf("feed") }}
      structuredData={homeData(site)}
    >
      <h1 class="visually-hidden">{site.settings.title}</h1>
      {lead ? (
        <div class="front">
          <Lead release={lead} />
          <Beside releases={others.slice(0, shown.beside)} />
        </div>
      ) : (
        <p class="empty">Belum ada siaran.</p>
      )}
      <Newest newsroom={newsroom} releases={others.slice(shown.beside, shown.beside + shown.newest)} />
      <ByCity newsroom={newsroom} />
      <Events newsroom={newsroom} />
      <ActiveOfficials newsroom={newsroom} />
      <section class="panel" aria-labelledby="s-ikuti">
        <h2 id="s-ikuti">Ikuti siaran terbaru</h2>
        <p>Siaran baru datang sendiri ke aplikasi pilihan Anda, tanpa mendaftar dan tanpa alamat surel.</p>
        <Follow
          newsroom={newsroom}
          feed={newsroom.addressOf("feed")}
          about="semua siaran"
          calendar={siteCalendar(site)}
        />
      </section>
    </Shell>
  );
}

function Lead({ release }: { release: Release }) {
  const { title, summary, address, photos, lang } = release;
  const [photo] = photos;
  return (
    <article class={photo ? "lead" : "lead plain"} lang={lang === "id" ? undefined : lang}>
      {photo ? (
        <div class="thumb">
          <Picture picture={{ ...photo, alt: "" }} sizes="(min-width: 60rem) 48rem, 100vw" eager />
        </div>
      ) : null}
      <ReleaseMeta release={release} />
      <h2>
        <a href={address.href}>{title}</a>
      </h2>
      <p class="summary">{summary}</p>
    </article>
  );
}

function Beside({ releases }: { releases: readonly Release[] }) {
  if (releases.length === 0) return null;
  return (
    <section aria-labelledby="s-terbaru">
      <h2 id="s-terbaru" class="label">
        Terbaru
      </h2>
      <ul class="headlines">
        {releases.map((release) => (
          <li lang={release.lang === "id" ? undefined : release.lang}>
            <ReleaseMeta release={release} />
            <a href={release.address.href}>{release.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Newest({ newsroom, releases }: { newsroom: Newsroom; releases: readonly Release[] }) {
  if (releases.length === 0) return null;
  return (
    <section aria-labelledby="s-lainnya">
      <h2 id="s-lainnya" class="label">
        Siaran lainnya
      </h2>
      <ul class="grid">
        {releases.map((release) => (
          <li>
            <ReleaseEntry release={release} level={3} />
          </li>
        ))}
      </ul>
      <p class="more">
        <a href={newsroom.addressOf("archive").href}>Semua siaran</a>
      </p>
    </section>
  );
}

function ByCity({ newsroom }: { newsroom: Newsroom }) {
  const cities = freshest(newsroom.site).slice(0, shown.cities);
  if (cities.length < 2) return null;
  return (
    <section aria-labelledby="s-daerah">
      <h2 id="s-daerah" class="label">
        Menurut daerah
      </h2>
      <ul class="grid">
        {cities.map(({ title, address, releases }) => (
          <li>
            <h3>
              <a href={address.href}>{title}</a>
            </h3>
            <ul class="headlines">
              {releases.slice(0, shown.ofCity).map((release) => (
                <li>
                  <a href={release.address.href}>{release.title}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p class="more">
        <a href={newsroom.addressOf("cities").href}>Semua daerah</a>
      </p>
    </section>
  );
}

function Events({ newsroom }: { newsroom: Newsroom }) {
  const { site } = newsroom;
  const coming = comingEvents(site);
  const events = (coming.length > 0 ? coming : pastEvents(site)).slice(0, shown.events);
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="s-acara">
      <h2 id="s-acara" class="label">
        {coming.length > 0 ? "Acara mendatang" : "Acara terakhir"}
      </h2>
      <EventCards cards={events.map((event) => ({ event }))} wide />
      <p class="more">
        <a href={newsroom.addressOf("events").href}>Semua acara</a>
      </p>
    </section>
  );
}

function ActiveOfficials({ newsroom }: { newsroom: Newsroom }) {
  const officials = mostActive(newsroom.site.releases.slice(0, recent), shown.officials);
  if (officials.length === 0) return null;
  return (
    <section aria-labelledby="s-pejabat">
      <h2 id="s-pejabat" class="label">
        Pejabat dalam siaran terbaru
      </h2>
      <OfficialCards cards={officials} wide />
      <p class="more">
        <a href={newsroom.addressOf("officials").href}>Semua pejabat</a>
      </p>
    </section>
  );
}

/** Cities with releases, those with the newest first. */
function freshest({ cities }: Site): Listing[] {
  const newest = ({ releases }: Listing) => releases[0]?.date.instant ?? Number.NEGATIVE_INFINITY;
  return cities.filter(({ releases }) => releases.length > 0).sort((a, b) => newest(b) - newest(a));
}
