import { monthName } from "../src/base/date.ts";
import { formatNumber } from "../src/base/format-number.ts";
import { heatOf } from "../src/base/heat.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { type CoverageRow, type CoveredMonth, coverageOf } from "../src/site/coverage.ts";
import { FixedPage } from "./components/fixed-page.tsx";

/** Which regions, officials and topics were told of in the last twelve months, and which were not. */
export function CoveragePage({ newsroom }: { newsroom: Newsroom }) {
  const { months, indexes } = coverageOf(newsroom.site);
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.addressOf("coverage")}
      title="Cakupan siaran"
      description="Daerah, pejabat dan topik yang diberitakan dalam dua belas bulan sampai siaran terbaru, dan yang sedang sunyi."
      section="statistics"
    >
      {indexes.map(({ kind: { words }, rows }) => (
        <section aria-labelledby={`s-${words.noun}`}>
          <h2 id={`s-${words.noun}`} class="label">
            Menurut {words.noun}
          </h2>
          <CoverageTable label={`Cakupan menurut ${words.noun}`} months={months} rows={rows} />
        </section>
      ))}
      <p>
        <a href={newsroom.addressOf("statistics").href}>Semua statistik</a>
      </p>
    </FixedPage>
  );
}

interface CoverageTableProps {
  readonly label: string;
  readonly months: readonly CoveredMonth[];
  readonly rows: readonly CoverageRow[];
}

function CoverageTable({ label, months, rows }: CoverageTableProps) {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  return (
    // Where it is wider than the page it scrolls in a box of its own, which the keyboard must reach.
    <section class="table" aria-label={label} tabindex={0}>
      <table class="months">
        <caption class="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">Nama</th>
            {months.map(({ year, month }) => (
              <th scope="col">
                <abbr title={`${monthName(month)} ${year}`}>{monthName(month).slice(0, 3)}</abbr>
              </th>
            ))}
            <th scope="col">Tanpa siaran</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label: name, address, counts, silent }) => (
            <tr>
              <th scope="row">
                <a href={address.href}>
                  <bdi>{name}</bdi>
                </a>
              </th>
              {counts.map((count) => (
                <td class={`heat-${heatOf(count, most)}`}>{formatNumber(count)}</td>
              ))}
              <td>{silenceInWords(silent)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function silenceInWords(months: number | undefined): string {
  if (months === undefined) return "belum pernah ada";
  return months === 0 ? "" : `${formatNumber(months)} bulan`;
}
