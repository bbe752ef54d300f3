import { formatLongDay, monthName } from "../src/base/date.ts";
import { fill } from "../src/base/fill.ts";
import { formatNumber } from "../src/base/format-number.ts";
import { monthPath } from "../src/base/paths.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import type { Listing, Release, Site, Subject } from "../src/site/model.ts";
import { pressFiles } from "../src/site/press-files.ts";
import { releasesInNumber } from "../src/site/releases-in-number.ts";
import { DeedButton } from "./components/deed-button.tsx";
import { FixedPage } from "./components/fixed-page.tsx";
import { ReleaseMeta } from "./components/release-list.tsx";

type DayListing = Listing<Extract<Subject, { kind: "day" }>>;

/** Days that the page of the newest one leads to: about a month of them. */
const shownDays = 31;

/** All releases of one day, to be read, printed, copied or handed on together. */
export function DayPage({ newsroom, listing }: { newsroom: Newsroom; listing: DayListing }) {
  const { site } = newsroom;
  const { day } = listing.subject;
  const { settings } = site;
  const { words, language } = settings;
  const [year = 0, month = 0] = day.split("-").map(Number);
  const time = formatLongDay(day, language);
  return (
    <FixedPage
      newsroom={newsroom}
      address={listing.address}
      title={listing.title}
      heading={fill(words.releasesOf, { time })}
      description={fill(words.dayAbout, {
        releases: releasesInNumber(listing.releases.length, settings),
        day: time,
      })}
      section="daily"
      hidden
      head={script(newsroom)}
    >
      <DayReleases settings={settings} listing={listing} />
      <ul class="actions">
        <li>
          <a href={site.addressOf(monthPath(year, month)).href}>
            {fill(words.allOfMonth, { month: `${monthName(month, language)} ${year}` })}
          </a>
        </li>
        <li>
          <a href={newsroom.addressOf("daily").href}>{words.otherDays}</a>
        </li>
      </ul>
    </FixedPage>
  );
}

/** The releases of the newest day, and the ways to the days before it. */
export function DailyPage({ newsroom }: { newsroom: Newsroom }) {
  const [newest, ...earlier] = newsroom.site.days;
  const { settings } = newsroom.site;
  const { words, language } = settings;
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.addressOf("daily")}
      title={words.dailyTitle}
      heading={
        newest
          ? fill(words.releasesOf, { time: formatLongDay(newest.subject.day, language) })
          : words.dailyTitle
      }
      description={words.dailyAbout}
      section="daily"
      head={script(newsroom)}
    >
      {newest ? <DayReleases settings={settings} listing={newest} /> : <p class="empty">{words.noRelease}</p>}
      {earlier.length > 0 ? (
        <section class="screen-only" aria-labelledby="s-hari">
          <h2 id="s-hari" class="label">
            {words.earlierDays}
          </h2>
          <ul class="jumps">
            {earlier.slice(0, shownDays).map(({ subject, address, releases }) => (
              <li>
                <a href={address.href}>{formatLongDay(subject.day, language)}</a>{" "}
                <small>{formatNumber(releases.length, language)}</small>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </FixedPage>
  );
}

interface DayReleasesProps {
  readonly settings: Site["settings"];
  readonly listing: DayListing;
}

function DayReleases({ settings, listing: { releases } }: DayReleasesProps) {
  const { words } = settings;
  return (
    <>
      <ul class="actions">
        <DeedButton deed="messages" label={words.copyMessage} />
        <DeedButton deed="texts" label={words.copyTexts} />
        <DeedButton deed="print" label={words.print} />
      </ul>
      <p class="said" role="status" />
      <ol class="releases">
        {releases.map((release) => (
          <li>
            <DayEntry settings={settings} release={release} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** A release with its address in full, for paper, and its text for who takes all of them along. */
function DayEntry({ settings, release }: { settings: Site["settings"]; release: Release }) {
  const { title, summary, address, lang } = release;
  return (
    <article class="entry" lang={lang === settings.language ? undefined : lang}>
      <ReleaseMeta release={release} />
      <h2>
        <a href={address.href}>
          <bdi>{title}</bdi>
        </a>
      </h2>
      <p dir="auto">{summary}</p>
      <p class="print-only">{address.url}</p>
      <p class="screen-only">
        <a href={pressFiles(release).text.href} data-text="true" download>
          {settings.wordsIn[lang].downloadText}
          <span class="visually-hidden">: {title}</span>
        </a>
      </p>
    </article>
  );
}

function script({ assets, site }: Newsroom) {
  return <script src={assets.scripts[site.settings.language].href} defer />;
}
