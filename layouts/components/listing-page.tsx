import type { Language } from "../../src/base/language.ts";
import { subjectCalendar } from "../../src/outputs/calendar.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";
import { listingData } from "../../src/outputs/structured-data.ts";
import { groupByPart, listingParts } from "../../src/site/listing-parts.ts";
import type { ListingPage } from "../../src/site/model.ts";
import { releasesInNumber } from "../../src/site/releases-in-number.ts";
import type { Children } from "../jsx/jsx-runtime.ts";
import { Shell } from "../shell.tsx";
import { Breadcrumbs, type Crumb } from "./breadcrumbs.tsx";
import { FollowPanel } from "./follow-panel.tsx";
import type { Section } from "./header.tsx";
import { Pager } from "./pager.tsx";
import { ReleaseList } from "./release-list.tsx";
import { Whole } from "./whole.tsx";

export interface ListingPageProps {
  readonly newsroom: Newsroom;
  readonly page: ListingPage;
  readonly section: Section;
  /** Of the page; that of the site unless another is given. */
  readonly language?: Language;
  readonly crumbs: readonly Crumb[];
  readonly description: string;
  /** Name of the feed's subject in a sentence. */
  readonly feedAbout: string;
  /** What kind of thing the listing is about, above its name. */
  readonly kicker?: Children;
  /** The picture of whom the listing is about, beside the name. */
  readonly picture?: Children;
  /** Who or what the listing is about; shown on its first page only. */
  readonly about?: Children;
  /** What stands beside the releases of the first page, after them on a narrow screen. */
  readonly side?: Children;
}

/** A page of an index: its head, the releases, and the way to the other pages. */
export function ListingPageLayout(props: ListingPageProps) {
  const { newsroom, page, section, crumbs, description, feedAbout, kicker, picture, about, side } = props;
  const { settings } = newsroom.site;
  const { language = settings.language } = props;
  const words = settings.wordsIn[language];
  const { listing, number } = page;
  const calendar = subjectCalendar(newsroom.site, listing.subject);
  const title = number === 1 ? listing.title : `${listing.title} – ${words.page} ${number}`;
  const isFirst = number === 1;
  return (
    <Shell
      newsroom={newsroom}
      title={title}
      description={description}
      address={page.address}
      feed={{
        title: `${listing.title} – ${newsroom.site.settings.title}`,
        address: listing.feed,
        json: listing.jsonFeed,
      }}
      section={section}
      language={language}
      head={calendar ? <link rel="alternate" type="text/calendar" href={calendar.href} /> : null}
      structuredData={listingData(newsroom.site, page, {
        title,
        description,
        address: page.address,
        trail: crumbs,
        language,
      })}
    >
      <Breadcrumbs crumbs={crumbs} label={words.here} />
      <header class="head">
        <div class={picture ? "person" : undefined}>
          {picture}
          <div>
            {kicker ? <p class="kicker">{kicker}</p> : null}
            <h1>
              <bdi>
                <Whole words={listing.title} />
              </bdi>
              {number === 1 ? null : ` – ${words.page} ${number}`}
            </h1>
          </div>
        </div>
        {isFirst ? about : null}
      </header>
      <div class="columns-page">
        <div>
          <Parts newsroom={newsroom} page={page} language={language} />
          <Releases newsroom={newsroom} page={page} language={language} />
          <Pager page={page} words={words} />
        </div>
        <div class="side">
          {isFirst ? side : null}
          <FollowPanel
            newsroom={newsroom}
            feed={listing.feed}
            about={feedAbout}
            calendar={calendar}
            language={language}
          />
        </div>
      </div>
    </Shell>
  );
}

interface PartsProps {
  readonly newsroom: Newsroom;
  readonly page: ListingPage;
  readonly language: Language;
}

/** Ways to the parts of a listing, on whichever page they begin; none where there is only one. */
function Parts({ newsroom, page: { listing, number }, language }: PartsProps) {
  const { wordsIn } = newsroom.site.settings;
  const { kind } = listing.subject;
  const parts = listingParts(listing, newsroom.site.addressOf);
  if (kind === "archive" || kind === "year" || kind === "month" || parts.length < 2) return null;
  return (
    <nav aria-label={wordsIn[language].jump}>
      <ul class="jumps">
        {parts.map(({ label, fragment, page, count, address }) => (
          <li>
            <a href={`${page === number ? "" : address.href}#${fragment}`}>
              <bdi>{label}</bdi>{" "}
              <span class="visually-hidden">({releasesInNumber(count, { wordsIn, language })})</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Releases({ newsroom, page: { listing, releases }, language }: PartsProps) {
  const { wordsIn } = newsroom.site.settings;
  const words = wordsIn[language];
  const { kind } = listing.subject;
  const total = <p class="meta">{releasesInNumber(listing.releases.length, { wordsIn, language })}</p>;
  if (kind === "year" || kind === "month" || releases.length === 0) {
    return (
      <section aria-label={words.releases}>
        {total}
        <ReleaseList releases={releases} words={words} level={2} />
      </section>
    );
  }
  return (
    <>
      {total}
      {groupByPart(listing, releases).map(({ part: { label, fragment }, releases }) => (
        <section aria-labelledby={fragment}>
          <h2 id={fragment} class="label">
            <bdi>{label}</bdi>
          </h2>
          <ReleaseList releases={releases} words={words} level={3} />
        </section>
      ))}
    </>
  );
}
