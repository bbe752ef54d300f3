import { enumerate } from "../src/base/enumerate.ts";
import { fill } from "../src/base/fill.ts";
import { formatNumber } from "../src/base/format-number.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import type { Site } from "../src/site/model.ts";
import { releasesInNumber } from "../src/site/releases-in-number.ts";
import { type Count, siteStatistics } from "../src/site/statistics.ts";
import { BarList } from "./components/bar-list.tsx";
import { FixedPage } from "./components/fixed-page.tsx";
import { MonthChart } from "./components/month-chart.tsx";
import { MonthTable } from "./components/month-table.tsx";

/** Rows that are shown at once; the rest unfolds. */
const shownRows = 15;

/** How many releases there are: by month, and by the things of each index. */
export function StatisticsPage({ newsroom }: { newsroom: Newsroom }) {
  const { site } = newsroom;
  const { settings } = site;
  const { words, language } = settings;
  const { total, years, indexes } = siteStatistics(site);
  const parts = [words.time, ...indexes.map(({ kind }) => kind.words[language].one)];
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.addressOf("statistics")}
      title={words.statisticsShort}
      description={fill(words.statisticsAbout, {
        parts: enumerate(parts, words.and),
        releases: releasesInNumber(total, settings),
      })}
    >
      {years.length === 0 ? <p class="empty">{words.noneToCount}</p> : null}
      {years.length > 0 ? (
        <section aria-labelledby="s-waktu">
          <h2 id="s-waktu" class="label">
            {words.byTime}
          </h2>
          <MonthChart years={years} settings={settings} />
          <MonthTable years={years} site={site} />
        </section>
      ) : null}
      {indexes.map(({ kind, counts }) => (
        <Ranking
          id={`s-${kind.words.noun}`}
          title={fill(words.byKind, { kind: kind.words[language].one })}
          counts={counts}
          settings={settings}
        />
      ))}
      {years.length > 0 ? (
        <p>
          <a href={newsroom.addressOf("coverage").href}>{words.coverageOfYear}</a>
        </p>
      ) : null}
    </FixedPage>
  );
}

interface RankingProps {
  readonly id: string;
  readonly title: string;
  readonly counts: readonly Count[];
  readonly settings: Site["settings"];
}

function Ranking({ id, title, counts, settings }: RankingProps) {
  if (counts.length === 0) return null;
  const most = Math.max(...counts.map(({ count }) => count));
  const rest = counts.slice(shownRows);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="label">
        {title}
      </h2>
      <BarList counts={counts.slice(0, shownRows)} most={most} settings={settings} />
      {rest.length > 0 ? (
        <details>
          <summary>
            {fill(settings.words.othersInNumber, { count: formatNumber(rest.length, settings.language) })}
          </summary>
          <BarList counts={rest} most={most} settings={settings} />
        </details>
      ) : null}
    </section>
  );
}
