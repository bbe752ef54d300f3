import { formatNumber } from "../../src/base/format-number.ts";
import type { Language } from "../../src/base/language.ts";
import { subjectCalendar } from "../../src/outputs/calendar.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";
import { listingData } from "../../src/outputs/structured-data.ts";
import { groupByPart, listingParts } from "../../src/site/listing-parts.ts";
import type { ListingPage, Words } from "../../src/site/model.ts";
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
  /** Of the page; Indonesian unless another is given. */
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
  const { language = "id" } = props;
  const words = newsroom.site.settings.wordsIn[language];
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
          <Parts newsroom={newsroom} page={page} words={words} language={language} />
          <Releases page={page} words={words} language={language} />
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
  readonly page: ListingPage;
  readonly words: Words;
  readonly language: Language;
}

/** Ways to the parts of a listing, on whichever page they begin; none where there is only one. */
function Parts({
  newsroom,
  page: { listing, number },
  words,
  language,
}: PartsProps & { readonly newsroom: Newsroom }) {
  const { kind } = listing.subject;
  const parts = listingParts(listing, newsroom.site.addressOf);
  if (kind === "archive" || kind === "year" || kind === "month" || parts.length < 2) return null;
  return (
    <nav aria-label={words.jump}>
      <ul class="jumps">
        {parts.map(({ label, fragment, page, count, address }) => (
          <li>
            <a href={`${page === number ? "" : address.href}#${fragment}`}>
              <bdi>{label}</bdi> <span class="visually-hidden">({inNumber(count, words, language)})</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Releases({ page: { listing, releases }, words, language }: PartsProps) {
  const { kind } = listing.subject;
  const total = <p class="meta">{inNumber(listing.releases.length, words, language)}</p>;
  if (kind === "year" || kind === "month" || releases.length === 0) {
    return (
      <section aria-label="Siaran">
        {total}
        <ReleaseList releases={releases} level={2} />
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
          <ReleaseList releases={releases} level={3} />
        </section>
      ))}
    </>
  );
}

/** `12 siaran`, `1 release`. */
function inNumber(count: number, words: Words, language: Language): string {
  return `${formatNumber(count, language)} ${count === 1 ? words.countOfOne : words.countOfReleases}`;
}
