import type { EleventyConfig } from "@11ty/eleventy";
import { formatDay, formatLongDate, formatMoment, type Moment } from "../base/date.ts";
import type { Language } from "../base/language.ts";

/** Adds the filters of a newsroom, for templates in every language; dates are in Indonesian unless `"en"` is given. */
export function addFilters(config: EleventyConfig): void {
  config.addFilter("withId", withId);
  config.addFilter("ofYear", ofYear);
  config.addFilter("longDate", (moment: Moment, language?: Language) => formatLongDate(moment, language));
  config.addFilter("dateTime", (moment: Moment, language?: Language) => formatMoment(moment, language));
  config.addFilter("shortDate", (day: string, language?: Language) => formatDay(day, language));
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
