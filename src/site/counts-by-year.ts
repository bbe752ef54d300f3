import type { Release, Year } from "./model.ts";

/** Years that are shown at most, the latest. */
const longest = 30;

/** How many of some releases there are in each year, from the first year of a newsroom to its last. */
export function countsByYear(releases: readonly Release[], years: readonly Year[]): number[] {
  const known = years.map(({ year }) => year);
  const last = Math.max(...known);
  const first = Math.max(Math.min(...known), last - longest + 1);
  const counts = new Map<string, number>();
  for (const { day } of releases) {
    const year = day.slice(0, 4);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return Array.from({ length: last - first + 1 }, (_, index) => counts.get(String(first + index)) ?? 0);
}
