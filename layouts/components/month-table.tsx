import { monthName } from "../../src/base/date.ts";
import { formatNumber } from "../../src/base/format-number.ts";
import type { YearCount } from "../../src/site/statistics.ts";

const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1));

/** Releases by year and month, the latest year first. Wider than a phone: it scrolls in a box of its own. */
export function MonthTable({ years }: { years: readonly YearCount[] }) {
  return (
    // The keyboard must reach what scrolls.
    <section class="table" aria-label="Siaran menurut tahun dan bulan" tabindex={0}>
      <table class="months">
        <caption class="visually-hidden">Siaran menurut tahun dan bulan</caption>
        <thead>
          <tr>
            <th scope="col">Tahun</th>
            {months.map((name) => (
              <th scope="col">
                <abbr title={name}>{name.slice(0, 3)}</abbr>
              </th>
            ))}
            <th scope="col">Jumlah</th>
          </tr>
        </thead>
        <tbody>
          {years.toReversed().map(({ year, address, count, months: counts }) => (
            <tr>
              <th scope="row">{count > 0 ? <a href={address.href}>{year}</a> : year}</th>
              {counts.map((ofMonth) => (
                <td>{formatNumber(ofMonth)}</td>
              ))}
              <td>
                <strong>{formatNumber(count)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
