import { formatNumber } from "../src/base/format-number.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { type Count, siteStatistics } from "../src/site/statistics.ts";
import { BarTable } from "./components/bar-table.tsx";
import { FixedPage } from "./components/fixed-page.tsx";
import { MonthChart } from "./components/month-chart.tsx";
import { MonthTable } from "./components/month-table.tsx";

/** Rows that are shown at once; the rest unfolds. */
const shownRows = 15;

/** How many releases there are: by month, city, official and event. */
export function StatisticsPage({ newsroom }: { newsroom: Newsroom }) {
  const { total, years, cities, officials, events } = siteStatistics(newsroom.site);
  return (
    <FixedPage
      newsroom={newsroom}
      path="statistics"
      title="Statistik"
      description={`Jumlah siaran pers menurut waktu, daerah, pejabat, dan acara: ${formatNumber(total)} siaran sejauh ini.`}
    >
      {years.length === 0 ? <p class="empty">Belum ada siaran untuk dihitung.</p> : null}
      {years.length > 0 ? (
        <section aria-labelledby="s-waktu">
          <h2 id="s-waktu" class="label">
            Menurut waktu
          </h2>
          <MonthChart years={years} />
          <MonthTable years={years} />
        </section>
      ) : null}
      <Ranking id="s-daerah" title="Menurut daerah" subject="Daerah" counts={cities} />
      <Ranking id="s-pejabat" title="Menurut pejabat" subject="Pejabat" counts={officials} />
      <Ranking id="s-acara" title="Menurut acara" subject="Acara" counts={events} />
    </FixedPage>
  );
}

interface RankingProps {
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  readonly counts: readonly Count[];
}

function Ranking({ id, title, subject, counts }: RankingProps) {
  if (counts.length === 0) return null;
  const rest = counts.slice(shownRows);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="label">
        {title}
      </h2>
      <BarTable caption={title} subject={subject} counts={counts.slice(0, shownRows)} />
      {rest.length > 0 ? (
        <details>
          <summary>{formatNumber(rest.length)} lainnya</summary>
          <BarTable caption={`${title}, selebihnya`} subject={subject} counts={rest} />
        </details>
      ) : null}
    </section>
  );
}
