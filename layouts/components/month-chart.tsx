import { monthName } from "../../src/base/date.ts";
import { fill } from "../../src/base/fill.ts";
import { formatNumber } from "../../src/base/format-number.ts";
import type { Site } from "../../src/site/model.ts";
import type { YearCount } from "../../src/site/statistics.ts";

/** At most so many years are named under the columns; on a small phone more would run into each other. */
const maximumLabels = 4;

interface MonthChartProps {
  readonly years: readonly YearCount[];
  readonly settings: Site["settings"];
}

/** Every month as a column, the oldest on the left. The figures stand in the table that follows it. */
export function MonthChart({ years, settings: { words, language } }: MonthChartProps) {
  const months = years.flatMap(({ year, months }) =>
    months.map((count, index) => ({ year, month: index + 1, count })),
  );
  const most = Math.max(1, ...months.map(({ count }) => count));
  const peak = months.find(({ count }) => count === most);
  const every = Math.ceil(years.length / maximumLabels);
  const [first] = years;
  const last = years.at(-1);
  return (
    <figure class="chart">
      <svg
        viewBox={`0 0 ${months.length} 100`}
        preserveAspectRatio="none"
        role="img"
        aria-label={fill(words.chartOfMonths, {
          first: first?.year ?? "",
          last: last?.year ?? "",
          most: peak
            ? fill(words.mostInMonth, {
                count: formatNumber(peak.count, language),
                month: `${monthName(peak.month, language)} ${peak.year}`,
              })
            : "",
        })}
      >
        {months.map(({ count }, index) =>
          count === 0 ? null : (
            <rect
              x={index + 0.1}
              y={Math.round(100 - (count / most) * 100)}
              width="0.8"
              height={Math.round((count / most) * 100)}
            />
          ),
        )}
      </svg>
      <ol class="years" aria-hidden="true">
        {years.map(({ year }, index) => (
          <li>{index % every === 0 ? year : ""}</li>
        ))}
      </ol>
    </figure>
  );
}
