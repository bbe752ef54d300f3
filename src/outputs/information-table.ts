import type { Site } from "../site/model.ts";
import { type InformationList, informationColumns, releasesOfList } from "../site/public-information.ts";
import { writeRow } from "./csv.ts";

/**
 * A list of public information as a table, with its seven columns and no other, in the words of the regulation on every
 * site: offices put it into their own.
 */
export function writeInformationTable(site: Site, list: InformationList): string {
  const rows = releasesOfList(list, site).map((release, place) =>
    informationColumns.map(({ of }) => of(release, { site, number: place + 1, language: "id" })),
  );
  return [informationColumns.map(({ label }) => label.id), ...rows].map(writeRow).join("");
}
