import { formatNumber } from "../../src/base/format-number.ts";
import type { Count } from "../../src/site/statistics.ts";

export interface BarTableProps {
  readonly caption: string;
  /** Heading of the first column. */
  readonly subject: string;
  readonly counts: readonly Count[];
}

/**
 * Counts as a table whose rows end in bars: chart and figures in one, for every eye, reader and width. The bars
 * are SVG without text, so that they stretch with the column.
 */
export function BarTable({ caption, subject, counts }: BarTableProps) {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <table class="bars">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{subject}</th>
          <th scope="col">Siaran</th>
          <td aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {counts.map(({ label, address, count }) => (
          <tr>
            <th scope="row">
              <a href={address.href}>
                <bdi>{label}</bdi>
              </a>
            </th>
            <td>{formatNumber(count)}</td>
            <td aria-hidden="true">
              <svg class="bar" aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
                <rect width={round((count / most) * 100)} height="1" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
