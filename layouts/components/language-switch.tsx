import type { Release, Site } from "../../src/site/model.ts";
import { translationsOf } from "../../src/site/translations.ts";

/** What each language calls itself. */
export const languageNames = { id: "Bahasa Indonesia", en: "English" } as const;

/** The ways from a release to its versions in other languages, in both directions. */
export function LanguageSwitch({ site, release }: { site: Site; release: Release }) {
  const versions = translationsOf(site, release);
  if (versions.length < 2) return null;
  return (
    <nav class="screen-only" aria-label={site.settings.wordsIn[release.lang].languages}>
      <p class="meta">
        {versions.map((version, index) => (
          <>
            {index === 0 ? null : " · "}
            {version === release ? (
              <span aria-current="true" lang={version.lang}>
                {languageNames[version.lang]}
              </span>
            ) : (
              <a href={version.address.href} hreflang={version.lang} lang={version.lang}>
                {languageNames[version.lang]}
              </a>
            )}
          </>
        ))}
      </p>
    </nav>
  );
}
