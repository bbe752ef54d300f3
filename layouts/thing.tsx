import { dayOf } from "../src/base/date.ts";
import { formatNumber } from "../src/base/format-number.ts";
import type { IndexKind, Thing } from "../src/indexes/index-kind.ts";
import type { Period } from "../src/indexes/phrase.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import type { ListingPage, Site, ThingSubject } from "../src/site/model.ts";
import { Facts } from "./components/facts.tsx";
import { ListingPageLayout } from "./components/listing-page.tsx";
import { Portrait } from "./components/portrait.tsx";
import { sideOf } from "./sides.tsx";

/** The page of a city, official, event or other thing: what is known of it, and its releases. */
export function ThingPage({ newsroom, page }: { newsroom: Newsroom; page: ListingPage<ThingSubject> }) {
  const { index, thing } = page.listing.subject;
  const { site } = newsroom;
  const count = `${formatNumber(page.listing.releases.length)} siaran`;
  return (
    <ListingPageLayout
      newsroom={newsroom}
      page={page}
      section={index.key}
      crumbs={[
        { label: site.settings.words.home, address: site.home },
        { label: index.words.label, address: site.addressOf(index.path) },
      ]}
      description={index.descriptionOf(thing, count, dayOf(site.now))}
      feedAbout={index.shortOf(thing)}
      kicker={index.kickerOf?.(thing)}
      about={<About kind={index} thing={thing} site={site} />}
      side={page.number === 1 ? sideOf(thing, site) : undefined}
    />
  );
}

function About({ kind, thing, site }: { kind: IndexKind; thing: Thing; site: Site }) {
  const facts = <Facts facts={kind.factsOf?.(thing, dayOf(site.now)) ?? []} />;
  const periods = kind.timelineOf?.(thing, dayOf(site.now));
  if (!kind.people && !periods) return facts;
  const fullName = kind.fullNameOf?.(thing);
  return (
    <div class="person">
      {kind.people ? <Portrait thing={thing} large /> : null}
      <div>
        {fullName === undefined || fullName === kind.titleOf(thing) ? null : (
          <p class="summary">{fullName}</p>
        )}
        {facts}
        <Timeline title={kind.people ? "Jabatan" : "Pemegang jabatan"} periods={periods ?? []} />
      </div>
    </div>
  );
}

/** Periods on a line of time; the one that is known to be now stands out. */
function Timeline({ title, periods }: { title: string; periods: readonly Period[] }) {
  if (periods.length === 0) return null;
  return (
    <section aria-labelledby="s-jabatan">
      <h2 id="s-jabatan" class="visually-hidden">
        {title}
      </h2>
      <ol class="timeline">
        {periods.map(({ title, href, time, isPresent }) => (
          <li class={isPresent ? "held" : undefined}>
            <bdi>{href === undefined ? title : <a href={href}>{title}</a>}</bdi>
            <small>{time}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
