import { monthName } from "../src/date.ts";
import type { ListingPage, Subject, Year } from "../src/model.ts";
import type { Newsroom } from "../src/newsroom.ts";
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
      description={`${title}: ${releases.length} siaran pers ${site.settings.title}.`}
      feedAbout="semua siaran"
      about={subject.kind === "month" ? null : <Periods years={site.years} subject={subject} />}
    />
  );
}

function Periods({ years, subject }: { years: readonly Year[]; subject: Period }) {
  const shown = subject.kind === "year" ? years.filter(({ year }) => year === subject.year) : years;
  if (shown.length === 0) return null;
  return (
    <nav class="periods" aria-label="Menurut waktu">
      <ul>
        {subject.kind === "archive"
          ? shown.map(({ year, address, count }) => (
              <li key={year}>
                <a href={address.href}>{year}</a> <small>{count}</small>
              </li>
            ))
          : shown.flatMap(({ months }) =>
              months.map(({ month, address, count }) => (
                <li key={month}>
                  <a href={address.href}>{monthName(month)}</a> <small>{count}</small>
                </li>
              )),
            )}
      </ul>
    </nav>
  );
}

function crumbsOf({ site }: Newsroom, subject: Period): Crumb[] {
  const home = { label: "Beranda", address: site.home };
  if (subject.kind === "archive") return [home];
  const archive = { label: "Siaran", address: site.archive.address };
  const year = site.years.find((candidate) => candidate.year === subject.year);
  return subject.kind === "year" || !year
    ? [home, archive]
    : [home, archive, { label: String(year.year), address: year.address }];
}
