import { enumerate } from "../src/base/enumerate.ts";
import { fill } from "../src/base/fill.ts";
import type { Language } from "../src/base/language.ts";
import type { paths } from "../src/base/paths.ts";
import { toSlug } from "../src/base/slug.ts";
import { siteCalendar } from "../src/outputs/calendar.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import type { Listing } from "../src/site/model.ts";
import { quotationLists } from "../src/site/quotations.ts";
import { FileLink } from "./components/file-link.tsx";
import { Filled } from "./components/filled.tsx";
import { FixedPage } from "./components/fixed-page.tsx";
import { Follow } from "./components/follow.tsx";

/** Lists every feed and explains feeds to people who never used one. */
export function SubscribePage({ newsroom }: { newsroom: Newsroom }) {
  const { site } = newsroom;
  const { words, language } = site.settings;
  const nouns = site.indexes.map(({ kind }) => kind.words[language].one);
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.addressOf("subscribe")}
      title={words.subscribeShort}
      description={words.feedsAbout}
      section="subscribe"
      introduction={
        <>
          <p class="summary">{fill(words.feedsHow, { kinds: enumerate(nouns, words.or) })}</p>
          {site.settings.isTrial ? <p class="quiet">{words.feedsOfTrial}</p> : null}
          <Follow
            newsroom={newsroom}
            feed={newsroom.addressOf("feed")}
            about={words.everyRelease}
            calendar={siteCalendar(site)}
            explained
          />
        </>
      }
    >
      <section class="text" aria-labelledby="s-cara">
        <h2 id="s-cara">{words.howToUse}</h2>
        <ol>
          <li>{words.feedsInstall}</li>
          <li>{words.feedsCopy}</li>
          <li>{words.feedsPaste}</li>
        </ol>
        <h2>{words.wholeSite}</h2>
        <WholeSite newsroom={newsroom} />
      </section>
      <Feeds
        newsroom={newsroom}
        title={words.byLanguage}
        feeds={site.languages.map(({ title, feed, subject }) => ({
          title,
          feed,
          language: subject.language,
        }))}
      />
      {site.indexes.map(({ kind, listings }) => (
        <Feeds
          newsroom={newsroom}
          title={fill(words.byKind, { kind: kind.words[language].one })}
          feeds={listings}
        />
      ))}
      <Feeds
        newsroom={newsroom}
        title={words.quotations}
        feeds={quotationLists(site).map(({ official, feed }) => ({ title: official.name, feed }))}
      />
    </FixedPage>
  );
}

/** The feeds of the whole site, each with what it is for. */
function WholeSite({ newsroom }: { newsroom: Newsroom }) {
  const { site } = newsroom;
  const { words } = site.settings;
  const calendar = siteCalendar(site);
  const linkTo = (file: keyof typeof paths, label: string) => (
    <FileLink newsroom={newsroom} file={newsroom.addressOf(file)}>
      {label}
    </FileLink>
  );
  return (
    <ul>
      <li>
        <Filled words={words.forMostApps} parts={{ feed: linkTo("feed", "RSS 2.0") }} />
      </li>
      <li>{linkTo("atom", "Atom")}</li>
      <li>{linkTo("jsonFeed", "JSON Feed")}</li>
      <li>
        <Filled words={words.forImport} parts={{ feed: linkTo("opml", "OPML") }} />
      </li>
      <li>
        <Filled
          words={words.dailyFeed}
          parts={{ page: <a href={newsroom.addressOf("daily").href}>{words.daily}</a> }}
        />
      </li>
      <li>
        <Filled
          words={words.onlyCorrections}
          parts={{ feed: linkTo("correctionsFeed", words.corrections) }}
        />
      </li>
      {calendar ? (
        <li>
          <Filled
            words={words.calendarOfEvents}
            parts={{ calendar: <a href={calendar.href}>{words.calendar}</a> }}
          />
        </li>
      ) : null}
    </ul>
  );
}

interface FeedsProps {
  readonly newsroom: Newsroom;
  readonly title: string;
  readonly feeds: readonly (Pick<Listing, "title" | "feed"> & {
    /** Of the title, where it is not that of the page. */
    readonly language?: Language;
  })[];
}

function Feeds({ newsroom, title, feeds }: FeedsProps) {
  if (feeds.length === 0) return null;
  const fragment = `s-${toSlug(title)}`;
  return (
    <section aria-labelledby={fragment}>
      <h2 id={fragment} class="label">
        {title}
      </h2>
      <ul class="feeds">
        {feeds.map(({ title, feed, language }) => (
          <li>
            <FileLink newsroom={newsroom} file={feed} language={language}>
              {title}
            </FileLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
