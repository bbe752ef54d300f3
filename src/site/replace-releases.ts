import { type CardOptions, createCards } from "./card.ts";
import type { Listing, Release, Site, Subject } from "./model.ts";
import { placeAmong } from "./reading-order.ts";

export interface ReplaceOptions extends CardOptions {
  /** The moment of the site, in milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
}

/**
 * The site with other releases at the places of some. It costs little however large the archive is.
 * @param replaced by the releases of the site; those in their place have the same date, address and subjects.
 */
export function replaceReleases(
  site: Site,
  replaced: ReadonlyMap<Release, Release>,
  options: ReplaceOptions,
): Site {
  const renew = (releases: readonly Release[]) => {
    let renewed = releases;
    for (const [old, release] of replaced) {
      const place = placeAmong(old, releases);
      if (releases[place] === old) renewed = renewed.with(place, release);
    }
    return renewed;
  };
  const renewListing = <L extends Listing<Subject>>(listing: L): L => {
    const releases = renew(listing.releases);
    return releases === listing.releases ? listing : { ...listing, releases };
  };
  const replacementOf = (release: Release) => replaced.get(release) ?? release;
  const releases = renew(site.releases);
  const pages = renew(site.pages);
  return {
    ...site,
    ...createCards(pages, options),
    now: { ...site.now, instant: options.now },
    lead: site.lead && replacementOf(site.lead),
    releases,
    pages,
    translations: new Map(
      [...site.translations].map(([path, versions]) => [path, versions.map(replacementOf)]),
    ),
    indexes: site.indexes.map((index) => ({ ...index, listings: index.listings.map(renewListing) })),
    archive: { ...site.archive, releases },
    languages: site.languages.map(renewListing),
    periods: site.periods.map(renewListing),
    days: site.days.map(renewListing),
  };
}
