import { monthName } from "../../src/base/date.ts";
import { formatNumber } from "../../src/base/format-number.ts";
import { heatOf } from "../../src/base/heat.ts";
import { monthPath } from "../../src/base/paths.ts";
import type { Site } from "../../src/site/model.ts";
import { nounOfReleases } from "../../src/site/releases-in-number.ts";
import type { YearCount } from "../../src/site/statistics.ts";

export interface MonthTableProps {
  readonly years: readonly YearCount[];
  readonly site: Pick<Site, "addressOf" | "settings">;
}

/** Releases by year and month, the latest year first, each month on a ground as strong as its number and a way to it. */
export function MonthTable({ years, site: { addressOf, settings } }: MonthTableProps) {
  const { words, language } = settings;
  const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1, language));
  const most = Math.max(1, ...years.flatMap(({ months }) => months));
  return (
    // Where it is wider than the page it scrolls in a box of its own, which the keyboard must reach.
    <section class="table" aria-label={words.byYearAndMonth} tabindex={0}>
      <table class="months">
        <caption class="visually-hidden">{words.byYearAndMonth}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {months.map((name) => (
              <th scope="col">
                <abbr title={name}>{name.slice(0, 3)}</abbr>
              </th>
            ))}
            <th scope="col">{words.total}</th>
          </tr>
        </thead>
        <tbody>
          {years.toReversed().map(({ year, address, count, months: counts }) => (
            <tr>
              <th scope="row">{count > 0 ? <a href={address.href}>{year}</a> : year}</th>
              {counts.map((ofMonth, index) => (
                <td class={`heat-${heatOf(ofMonth, most)}`}>
                  {ofMonth === 0 ? (
                    0
                  ) : (
                    <a href={addressOf(monthPath(year, index + 1)).href}>
                      {formatNumber(ofMonth, language)}
                      <span class="visually-hidden">
                        {" "}
                        {nounOfReleases(ofMonth, words)}, {months[index]}
                      </span>
                    </a>
                  )}
                </td>
              ))}
              <td>
                <strong>{formatNumber(count, language)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
