import { formatNumber } from "../src/base/format-number.ts";
import type { Language } from "../src/base/language.ts";
import type { IndexKind, Thing } from "../src/indexes/index-kind.ts";
import type { Period } from "../src/indexes/phrase.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import type { ListingPage, Site, ThingSubject } from "../src/site/model.ts";
import { quotationLists } from "../src/site/quotations.ts";
import { releasesInNumber } from "../src/site/releases-in-number.ts";
import { tellingOf } from "../src/site/telling.ts";
import { Band } from "./components/band.tsx";
import { Facts } from "./components/facts.tsx";
import { ListingPageLayout } from "./components/listing-page.tsx";
import { Portrait } from "./components/portrait.tsx";
import { sideOf } from "./sides.tsx";

/** The page of a city, official, event or other thing: what is known of it, and its releases. */
export function ThingPage({ newsroom, page }: { newsroom: Newsroom; page: ListingPage<ThingSubject> }) {
  const { index, thing } = page.listing.subject;
  const { site } = newsroom;
  const { settings } = site;
  const telling = tellingOf(site);
  const count = releasesInNumber(page.listing.releases.length, settings);
  return (
    <ListingPageLayout
      newsroom={newsroom}
      page={page}
      section={index.key}
      crumbs={[
        { label: settings.words.home, address: site.home },
        { label: index.words[settings.language].label, address: site.addressOf(index.path) },
      ]}
      description={index.descriptionOf(thing, count, telling)}
      feedAbout={index.shortOf(thing)}
      kicker={<Kicker kind={index} thing={thing} language={settings.language} />}
      picture={index.people ? <Portrait thing={thing} large /> : undefined}
      about={<About kind={index} thing={thing} site={site} />}
      side={page.number === 1 ? sideOf(thing, site) : undefined}
    />
  );
}

interface KickerProps {
  readonly kind: IndexKind;
  readonly thing: Thing;
  readonly language: Language;
}

/** What kind of thing it is, or the colour by which it is known. */
function Kicker({ kind, thing, language }: KickerProps) {
  if (thing.colour !== undefined) return <Band colour={thing.colour} />;
  return <>{kind.kickerOf?.(thing, language)}</>;
}

function About({ kind, thing, site }: { kind: IndexKind; thing: Thing; site: Site }) {
  const telling = tellingOf(site);
  const fullName = kind.fullNameOf?.(thing);
  return (
    <>
      {fullName === undefined || fullName === kind.titleOf(thing) ? null : <p class="summary">{fullName}</p>}
      <Facts facts={kind.factsOf?.(thing, telling) ?? []} language={telling.language} />
      <ToQuotations thing={thing} site={site} />
      <Periods kind={kind} periods={kind.timelineOf?.(thing, telling) ?? []} settings={site.settings} />
    </>
  );
}

/** The way to what somebody said. */
function ToQuotations({ thing, site }: { thing: Thing; site: Site }) {
  const list = quotationLists(site).find(({ official }) => official === thing);
  if (!list) return null;
  return (
    <p>
      <a href={list.address.href}>{site.settings.words.quotations}</a> (
      {formatNumber(list.quotations.length, site.settings.language)})
    </p>
  );
}

interface PeriodsProps {
  readonly kind: IndexKind;
  readonly periods: readonly Period[];
  readonly settings: Site["settings"];
}

/** What somebody is now, or was last; all else unfolds. Of an office, all who held it. */
function Periods({ kind, periods, settings: { words, language } }: PeriodsProps) {
  const [first, ...rest] = periods;
  if (!first) return null;
  const [shown, others] = kind.people ? [[first], rest] : [periods, []];
  return (
    <section class="periods" aria-labelledby="s-jabatan">
      <h2 id="s-jabatan" class="visually-hidden">
        {kind.words[language].periods}
      </h2>
      <PeriodList periods={shown} />
      {others.length > 0 ? (
        <details>
          <summary>{`${words.otherOffices} (${formatNumber(others.length, language)})`}</summary>
          <PeriodList periods={others} />
        </details>
      ) : null}
    </section>
  );
}

function PeriodList({ periods }: { periods: readonly Period[] }) {
  return (
    <ol class="timeline">
      {periods.map(({ title, href, time, isPresent }) => (
        <li class={isPresent ? "held" : undefined}>
          <bdi>{href === undefined ? title : <a href={href}>{title}</a>}</bdi>
          <small>{time}</small>
        </li>
      ))}
    </ol>
  );
}
