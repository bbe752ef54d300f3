import type { AddressOf } from "../base/address.ts";
import { languagePath } from "../base/paths.ts";
import type { SiteSettings } from "../content/site-settings.ts";
import type { LanguageListing, Release } from "./model.ts";

/** The releases of each language that the newsroom lists apart, besides its own. */
export function languageListings(
  releases: readonly Release[],
  { languages, wordsIn }: SiteSettings,
  addressOf: AddressOf,
): LanguageListing[] {
  return languages.map((language) => {
    const path = languagePath(language);
    return {
      subject: { kind: "language", language },
      title: wordsIn[language].inLanguage,
      address: addressOf(path),
      feed: addressOf(`${path}feed.xml`),
      jsonFeed: addressOf(`${path}feed.json`),
      releases: releases.filter(({ lang }) => lang === language),
    };
  });
}

/**
 * Whether the feed of the whole site tells of a release: a translation stands in the feed of its own language, where
 * there is one.
 */
export function isInMainFeed({ lang, original }: Release, { languages }: SiteSettings): boolean {
  return original === undefined || !languages.includes(lang);
}
