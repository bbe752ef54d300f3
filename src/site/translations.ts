import type { Release, Site } from "./model.ts";

/**
 * The language versions of releases by the path of their original: the original first, then its translations in the
 * order given. An original without translations has no entry.
 */
export function groupTranslations(releases: readonly Release[]): ReadonlyMap<string, readonly Release[]> {
  const translations = new Map<string, Release[]>();
  for (const release of releases) {
    const { original } = release;
    if (original === undefined) continue;
    const known = translations.get(original);
    if (known) known.push(release);
    else translations.set(original, [release]);
  }
  // Most newsrooms write one language, and paths cost something.
  if (translations.size === 0) return translations;
  const originals = releases.filter(({ address }) => translations.has(address.path));
  return new Map(
    originals.map((original) => [
      original.address.path,
      [original, ...(translations.get(original.address.path) ?? [])],
    ]),
  );
}

/** What the versions of a release in several languages have in common: the path of their original. */
export function matterOf({ original, address }: Pick<Release, "original" | "address">): string {
  return original ?? address.path;
}

/** The language versions of a release, itself among them; empty where there is only one. */
export function translationsOf({ translations }: Site, release: Release): readonly Release[] {
  return translations.size === 0 ? [] : (translations.get(matterOf(release)) ?? []);
}
