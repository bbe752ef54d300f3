import { formatNumber } from "../src/format-number.ts";
import type { Newsroom } from "../src/newsroom.ts";
import { pageData } from "../src/outputs/structured-data.ts";
import { type Count, siteStatistics } from "../src/statistics.ts";
import { BarTable } from "./components/bar-table.tsx";
import { Breadcrumbs } from "./components/breadcrumbs.tsx";
import { MonthChart } from "./components/month-chart.tsx";
import { MonthTable } from "./components/month-table.tsx";
import { Shell } from "./shell.tsx";

/** Rows that are shown at once; the rest unfolds. */
const shownRows = 15;

/** How many releases there are: by month, city, official and event. */
export function StatisticsPage({ newsroom }: { newsroom: Newsroom }) {
  const { site } = newsroom;
  const { total, years, cities, officials, events } = siteStatistics(site);
  const page = {
    title: "Statistik",
    description: `Jumlah siaran pers menurut waktu, daerah, pejabat, dan acara: ${formatNumber(total)} siaran sejauh ini.`,
    address: newsroom.addressOf("statistics"),
    trail: [{ label: "Beranda", address: site.home }],
  };
  return (
    <Shell
      newsroom={newsroom}
      title={page.title}
      description={page.description}
      address={page.address}
      feed={{ title: site.settings.title, address: newsroom.addressOf("feed") }}
      structuredData={pageData(site, page)}
    >
      <Breadcrumbs crumbs={page.trail} />
      <header class="head">
        <h1>{page.title}</h1>
        <p class="summary">{page.description}</p>
      </header>
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
    </Shell>
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
