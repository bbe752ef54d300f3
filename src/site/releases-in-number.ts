import { formatNumber } from "../base/format-number.ts";
import type { SiteSettings } from "../content/site-settings.ts";
import type { Words } from "../content/words.ts";

/** How many releases: `12 siaran`, `1 release`. */
export function releasesInNumber(
  count: number,
  { language, wordsIn }: Pick<SiteSettings, "wordsIn" | "language">,
): string {
  return `${formatNumber(count, language)} ${nounOfReleases(count, wordsIn[language])}`;
}

/** The noun behind a number of releases: `releases`. */
export function nounOfReleases(count: number, words: Words): string {
  return count === 1 ? words.countOfOne : words.countOfReleases;
}
