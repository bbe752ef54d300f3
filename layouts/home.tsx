import type { Address } from "../src/base/address.ts";
import { dayOf } from "../src/base/date.ts";
import type { IndexKind } from "../src/indexes/index-kind.ts";
import { siteCalendar } from "../src/outputs/calendar.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { homeData } from "../src/outputs/structured-data.ts";
import { comingEvents, pastEvents } from "../src/site/happenings.ts";
import type { Index, Listing, Release, Site } from "../src/site/model.ts";
import { mostActive } from "../src/site/statistics.ts";
import { Follow } from "./components/follow.tsx";
import { Picture } from "./components/picture.tsx";
import { ReleaseEntry, ReleaseMeta } from "./components/release-list.tsx";
import { ThingCards } from "./components/thing-cards.tsx";
import type { Children } from "./jsx/jsx-runtime.ts";
import { Shell } from "./shell.tsx";

/** How much of each kind the home page shows. */
const shown = { beside: 4, newest: 6, things: 6, ofThing: 3, happenings: 6, active: 6 } as const;

/** Releases among which the most active are sought. */
const recent = 50;

/** The home page: the lead release, the newest, what the indexes tell, and the ways to stay informed. */
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
          <Beside words={site.settings.words} releases={others.slice(0, shown.beside)} />
        </div>
      ) : (
        <p class="empty">{site.settings.words.noRelease}</p>
      )}
      <Newest newsroom={newsroom} releases={others.slice(shown.beside, shown.beside + shown.newest)} />
      <IndexParts newsroom={newsroom} />
      <section class="panel" aria-labelledby="s-ikuti">
        <h2 id="s-ikuti">{site.settings.words.followNewest}</h2>
        <p>{site.settings.words.followHow}</p>
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
        <a href={address.href}>
          <bdi>{title}</bdi>
        </a>
      </h2>
      <p class="summary" dir="auto">
        {summary}
      </p>
    </article>
  );
}

function Beside({ words, releases }: { words: Site["settings"]["words"]; releases: readonly Release[] }) {
  if (releases.length === 0) return null;
  return (
    <section aria-labelledby="s-terbaru">
      <h2 id="s-terbaru" class="label">
        {words.newest}
      </h2>
      <ul class="headlines">
        {releases.map((release) => (
          <li lang={release.lang === "id" ? undefined : release.lang}>
            <ReleaseMeta release={release} />
            <a href={release.address.href}>
              <bdi>{release.title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Newest({ newsroom, releases }: { newsroom: Newsroom; releases: readonly Release[] }) {
  if (releases.length === 0) return null;
  const { words } = newsroom.site.settings;
  return (
    <section aria-labelledby="s-lainnya">
      <h2 id="s-lainnya" class="label">
        {words.otherReleases}
      </h2>
      <ul class="grid">
        {releases.map((release) => (
          <li>
            <ReleaseEntry release={release} level={3} />
          </li>
        ))}
      </ul>
      <p class="more">
        <a href={newsroom.addressOf("archive").href}>{words.allReleases}</a>
      </p>
    </section>
  );
}

interface IndexPartProps {
  readonly newsroom: Newsroom;
  readonly index: Index;
}

/** The parts of the home page that tell of indexes, from the top down. */
const parts = [
  ["newest", ByThing],
  ["coming", Happenings],
  ["active", MostActive],
] as const;

function IndexParts({ newsroom }: { newsroom: Newsroom }) {
  return (
    <>
      {parts.flatMap(([home, Part]) =>
        newsroom.site.indexes
          .filter(({ kind }) => kind.home === home)
          .map((index) => <Part newsroom={newsroom} index={index} />),
      )}
    </>
  );
}

/** The newest releases of each of a few things. */
function ByThing({ index: { kind, address, listings } }: IndexPartProps) {
  const freshest = listings
    .filter(({ releases }) => releases.length > 0)
    .sort((a, b) => newest(b) - newest(a))
    .slice(0, shown.things);
  if (freshest.length < 2) return null;
  return (
    <IndexPart kind={kind} title={`Menurut ${kind.words.noun}`} address={address}>
      <ul class="grid">
        {freshest.map((listing) => (
          <li>
            <h3>
              <a href={listing.address.href}>
                <bdi>{listing.title}</bdi>
              </a>
            </h3>
            <ul class="headlines">
              {listing.releases.slice(0, shown.ofThing).map((release) => (
                <li>
                  <a href={release.address.href}>
                    <bdi>{release.title}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </IndexPart>
  );
}

/** What is coming, else what was last. */
function Happenings({ newsroom: { site }, index: { kind, address } }: IndexPartProps) {
  const coming = comingEvents(site);
  const events = (coming.length > 0 ? coming : pastEvents(site)).slice(0, shown.happenings);
  if (events.length === 0) return null;
  const title = `${kind.words.label} ${coming.length > 0 ? "mendatang" : "terakhir"}`;
  const cards = events.map((thing) => ({ thing, note: kind.noteOf(thing, dayOf(site.now)) }));
  return (
    <IndexPart kind={kind} title={title} address={address}>
      <ThingCards kind={kind} cards={cards} wide />
    </IndexPart>
  );
}

/** Those whom the newest releases name most. */
function MostActive({ newsroom: { site }, index: { kind, address } }: IndexPartProps) {
  const active = mostActive(kind, site.releases.slice(0, recent), shown.active);
  if (active.length === 0) return null;
  const cards = active.map(({ thing, note, count }) => ({
    thing,
    note: note === undefined ? [] : [note],
    count,
  }));
  return (
    <IndexPart kind={kind} title={`${kind.words.label} dalam siaran terbaru`} address={address}>
      <ThingCards kind={kind} cards={cards} wide />
    </IndexPart>
  );
}

interface FrameProps {
  readonly kind: IndexKind;
  readonly title: string;
  readonly address: Address;
  readonly children: Children;
}

function IndexPart({ kind: { words }, title, address, children }: FrameProps) {
  return (
    <section aria-labelledby={`s-${words.noun}`}>
      <h2 id={`s-${words.noun}`} class="label">
        {title}
      </h2>
      {children}
      <p class="more">
        <a href={address.href}>Semua {words.noun}</a>
      </p>
    </section>
  );
}

function newest({ releases }: Listing): number {
  return releases[0]?.date.instant ?? Number.NEGATIVE_INFINITY;
}
