import { formatNumber } from "../base/format-number.ts";
import type { SiteSettings } from "../content/site-settings.ts";

/** How many releases: `12 siaran`, `1 release`. */
export function releasesInNumber(
  count: number,
  { language, wordsIn }: Pick<SiteSettings, "wordsIn" | "language">,
): string {
  const words = wordsIn[language];
  return `${formatNumber(count, language)} ${count === 1 ? words.countOfOne : words.countOfReleases}`;
}
