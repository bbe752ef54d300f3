import { monthName } from "../src/base/date.ts";
import { fill } from "../src/base/fill.ts";
import { formatNumber } from "../src/base/format-number.ts";
import { heatOf } from "../src/base/heat.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { type CoverageRow, type CoveredMonth, coverageOf } from "../src/site/coverage.ts";
import type { Site } from "../src/site/model.ts";
import { FixedPage } from "./components/fixed-page.tsx";

/** Which regions, officials and topics were told of in the last twelve months, and which were not. */
export function CoveragePage({ newsroom }: { newsroom: Newsroom }) {
  const { months, indexes } = coverageOf(newsroom.site);
  const { settings } = newsroom.site;
  const { words, language } = settings;
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.addressOf("coverage")}
      title={words.coverage}
      description={words.coverageAbout}
      section="statistics"
    >
      {indexes.map(({ kind, rows }) => {
        const { one } = kind.words[language];
        return (
          <section aria-labelledby={`s-${kind.words.noun}`}>
            <h2 id={`s-${kind.words.noun}`} class="label">
              {fill(words.byKind, { kind: one })}
            </h2>
            <CoverageTable
              label={fill(words.coverageOf, { kind: one })}
              months={months}
              rows={rows}
              settings={settings}
            />
          </section>
        );
      })}
      <p>
        <a href={newsroom.addressOf("statistics").href}>{words.allStatistics}</a>
      </p>
    </FixedPage>
  );
}

interface CoverageTableProps {
  readonly label: string;
  readonly months: readonly CoveredMonth[];
  readonly rows: readonly CoverageRow[];
  readonly settings: Site["settings"];
}

function CoverageTable({ label, months, rows, settings }: CoverageTableProps) {
  const { words, language } = settings;
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  return (
    // Where it is wider than the page it scrolls in a box of its own, which the keyboard must reach.
    <section class="table" aria-label={label} tabindex={0}>
      <table class="months">
        <caption class="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            {months.map(({ year, month }) => (
              <th scope="col">
                <abbr title={`${monthName(month, language)} ${year}`}>
                  {monthName(month, language).slice(0, 3)}
                </abbr>
              </th>
            ))}
            <th scope="col">{words.silence}</th>
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
                <td class={`heat-${heatOf(count, most)}`}>{formatNumber(count, language)}</td>
              ))}
              <td>{silenceInWords(silent, settings)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function silenceInWords(months: number | undefined, { words, language }: Site["settings"]): string {
  if (months === undefined) return words.never;
  if (months === 0) return "";
  return fill(months === 1 ? words.monthInNumber : words.monthsInNumber, {
    count: formatNumber(months, language),
  });
}
