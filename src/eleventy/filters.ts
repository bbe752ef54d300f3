import type { EleventyConfig } from "@11ty/eleventy";
import { formatDay, formatLongDate, formatMoment, type Moment } from "../base/date.ts";

/** Adds the filters of a newsroom, for templates in every language. */
export function addFilters(config: EleventyConfig): void {
  config.addFilter("withId", withId);
  config.addFilter("ofYear", ofYear);
  config.addFilter("longDate", (moment: Moment) => formatLongDate(moment));
  config.addFilter("dateTime", (moment: Moment) => formatMoment(moment));
  config.addFilter("shortDate", (day: string) => formatDay(day));
}

/** The entry of an index with an id. @throws where there is none: a misspelt id would leave a page empty. */
function withId<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`no "${id}" in the register`);
  return found;
}

/** The releases of a year, in their order. */
function ofYear<T extends { readonly day: string }>(releases: readonly T[], year: number | string): T[] {
  return releases.filter(({ day }) => Number(day.slice(0, 4)) === Number(year));
}
