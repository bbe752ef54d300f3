import type { Site } from "../../src/site/model.ts";
import type { InformationList } from "../../src/site/public-information.ts";
import { releasesInNumber } from "../../src/site/releases-in-number.ts";

interface InformationListsProps {
  readonly settings: Site["settings"];
  readonly lists: readonly InformationList[];
}

/** The ways to the lists of public information, the newest first. */
export function InformationLists({ settings, lists }: InformationListsProps) {
  if (lists.length === 0) return <p class="empty">{settings.words.noneToList}</p>;
  return (
    <ul>
      {lists.map(({ title, address, table, count }) => (
        <li>
          <a href={address.href}>{title}</a>, {releasesInNumber(count, settings)} (
          <a href={table.href} type="text/csv">
            CSV<span class="visually-hidden"> {title}</span>
          </a>
          )
        </li>
      ))}
    </ul>
  );
}
