import { formatNumber } from "../../src/base/format-number.ts";
import type { InformationList } from "../../src/site/public-information.ts";

/** The ways to the lists of public information, the newest first. */
export function InformationLists({ lists }: { lists: readonly InformationList[] }) {
  if (lists.length === 0) return <p class="empty">Belum ada siaran untuk didaftar.</p>;
  return (
    <ul>
      {lists.map(({ title, address, table, count }) => (
        <li>
          <a href={address.href}>{title}</a>, {formatNumber(count)} siaran (
          <a href={table.href} type="text/csv">
            CSV<span class="visually-hidden"> {title}</span>
          </a>
          )
        </li>
      ))}
    </ul>
  );
}
