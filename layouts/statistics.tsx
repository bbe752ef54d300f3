import { enumerate } from "../src/base/enumerate.ts";
import { formatNumber } from "../src/base/format-number.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { type Count, siteStatistics } from "../src/site/statistics.ts";
import { BarList } from "./components/bar-list.tsx";
import { FixedPage } from "./components/fixed-page.tsx";
import { MonthChart } from "./components/month-chart.tsx";
import { MonthTable } from "./components/month-table.tsx";

/** Rows that are shown at once; the rest unfolds. */
const shownRows = 15;

/** How many releases there are: by month, and by the things of each index. */
export function StatisticsPage({ newsroom }: { newsroom: Newsroom }) {
  const { total, years, indexes } = siteStatistics(newsroom.site);
  const parts = ["waktu", ...indexes.map(({ kind }) => kind.words.noun)];
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.addressOf("statistics")}
      title="Statistik"
      description={`Jumlah siaran pers menurut ${enumerate(parts, "dan")}: ${formatNumber(total)} siaran sejauh ini.`}
    >
      {years.length === 0 ? <p class="empty">Belum ada siaran untuk dihitung.</p> : null}
      {years.length > 0 ? (
        <section aria-labelledby="s-waktu">
          <h2 id="s-waktu" class="label">
            Menurut waktu
          </h2>
          <MonthChart years={years} />
          <MonthTable years={years} addressOf={newsroom.site.addressOf} />
        </section>
      ) : null}
      {indexes.map(({ kind: { words }, counts }) => (
        <Ranking id={`s-${words.noun}`} title={`Menurut ${words.noun}`} counts={counts} />
      ))}
      {years.length > 0 ? (
        <p>
          <a href={newsroom.addressOf("coverage").href}>Cakupan dua belas bulan terakhir</a>
        </p>
      ) : null}
    </FixedPage>
  );
}

interface RankingProps {
  readonly id: string;
  readonly title: string;
  readonly counts: readonly Count[];
}

function Ranking({ id, title, counts }: RankingProps) {
  if (counts.length === 0) return null;
  const most = Math.max(...counts.map(({ count }) => count));
  const rest = counts.slice(shownRows);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="label">
        {title}
      </h2>
      <BarList counts={counts.slice(0, shownRows)} most={most} />
      {rest.length > 0 ? (
        <details>
          <summary>{formatNumber(rest.length)} lainnya</summary>
          <BarList counts={rest} most={most} />
        </details>
      ) : null}
    </section>
  );
}
