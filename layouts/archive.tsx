import { monthName } from "../src/base/date.ts";
import { formatNumber } from "../src/base/format-number.ts";
import type { Language } from "../src/base/language.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import type { ListingPage, Subject, Year } from "../src/site/model.ts";
import { releasesInNumber } from "../src/site/releases-in-number.ts";
import type { Crumb } from "./components/breadcrumbs.tsx";
import { ListingPageLayout } from "./components/listing-page.tsx";

type Period = Extract<Subject, { kind: "archive" | "year" | "month" }>;

/** The archive: all releases, those of a year, or those of a month. */
export function ArchivePage({ newsroom, page }: { newsroom: Newsroom; page: ListingPage<Period> }) {
  const { subject, title, releases } = page.listing;
  const { site } = newsroom;
  return (
    <ListingPageLayout
      newsroom={newsroom}
      page={page}
      section="archive"
      crumbs={crumbsOf(newsroom, subject)}
      description={`${title}: ${releasesInNumber(releases.length, site.settings)}, ${site.settings.title}.`}
      feedAbout={site.settings.words.everyRelease}
      about={subject.kind === "month" ? null : <Periods newsroom={newsroom} subject={subject} />}
    />
  );
}

/** Ways to the years, or to the months of a year. */
function Periods({ newsroom, subject }: { newsroom: Newsroom; subject: Period }) {
  const { years, settings } = newsroom.site;
  const { words, language } = settings;
  const periods =
    subject.kind === "archive" ? years.map(yearLink) : monthLinks(years, subject.year, language);
  if (periods.length === 0) return null;
  return (
    <nav aria-label={words.byTime}>
      <ul class="jumps">
        {periods.map(({ label, address, count }) => (
          <li>
            <a href={address.href}>{label}</a> <small>{formatNumber(count, language)}</small>
          </li>
        ))}
        {subject.kind === "archive" ? (
          <li>
            <a href={newsroom.addressOf("statistics").href}>{words.statisticsShort}</a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

function yearLink({ year, address, count }: Year) {
  return { label: String(year), address, count };
}

function monthLinks(years: readonly Year[], year: number, language: Language) {
  const months = years.find((candidate) => candidate.year === year)?.months ?? [];
  return months.map(({ month, address, count }) => ({ label: monthName(month, language), address, count }));
}

function crumbsOf({ site }: Newsroom, subject: Period): Crumb[] {
  const home = { label: site.settings.words.home, address: site.home };
  if (subject.kind === "archive") return [home];
  const archive = { label: site.settings.words.releases, address: site.archive.address };
  const year = site.years.find((candidate) => candidate.year === subject.year);
  return subject.kind === "year" || !year
    ? [home, archive]
    : [home, archive, { label: String(year.year), address: year.address }];
}
