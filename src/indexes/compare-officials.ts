import { compareText } from "../base/compare-text.ts";
import { onceFor } from "../base/remember.ts";
import { compareTimes, latestOffice, presentOffice } from "./appointments.ts";
import { compareCities } from "./city.ts";
import type { HeldOffice, Official } from "./official.ts";

/** Later than any appointment: lists of people are in the same order on every day. */
const inTheEnd = "9999-12-31";

/** The office by which somebody stands in lists: the one that is held as far as is known, else the latest. */
export const standingOf = onceFor(
  (official: Official): HeldOffice | undefined => presentOffice(official, inTheEnd) ?? latestOffice(official),
);

/** The group of those who belong to no region. */
export const otherGroup = { id: "Lainnya", en: "Others" } as const;

/** By region and rank; of one office who took it last comes first, and whose office is not known last of all. */
export function compareOfficials(a: Official, b: Official): number {
  return (
    compareOffices(standingOf(a), standingOf(b)) || compareText(a.name, b.name) || compareText(a.id, b.id)
  );
}

function compareOffices(a: HeldOffice | undefined, b: HeldOffice | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return (
    compareCities(a.city, b.city) || a.rank - b.rank || compareText(a.office, b.office) || compareTimes(a, b)
  );
}
