import type { Release, Site } from "../model.ts";

const groups = new WeakMap<Site, ReadonlyMap<string, readonly Release[]>>();

/**
 * The language versions of a release, itself among them: the original first, then its translations as the site
 * orders them. Empty where there is only one.
 */
export function translationsOf(site: Site, release: Release): readonly Release[] {
  let byOriginal = groups.get(site);
  if (!byOriginal) {
    byOriginal = groupByOriginal(site.releases);
    groups.set(site, byOriginal);
  }
  return byOriginal.get(release.original ?? release.address.path) ?? [];
}

/** Groups of two and more by the path of their original. */
function groupByOriginal(releases: readonly Release[]): ReadonlyMap<string, readonly Release[]> {
  const translations = new Map<string, Release[]>();
  for (const release of releases) {
    if (release.original === undefined) continue;
    const known = translations.get(release.original);
    if (known) known.push(release);
    else translations.set(release.original, [release]);
  }
  if (translations.size === 0) return new Map();
  const originals = releases.filter(({ address }) => translations.has(address.path));
  return new Map(
    originals.map((original) => [
      original.address.path,
      [original, ...(translations.get(original.address.path) ?? [])],
    ]),
  );
}
