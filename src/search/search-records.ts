import { dayOf, formatLongDate } from "../base/date.ts";
import type { Release, Site } from "../site/model.ts";

/** What the search knows of one release. */
export interface SearchRecord {
  /** Where a result leads, with the site's path prefix. */
  readonly url: string;
  /** What is searched and quoted in results. */
  readonly content: string;
  /** What a result shows; it is searched too. */
  readonly meta: Readonly<Record<string, string>>;
  /** Ids by which results are narrowed. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: { readonly terbaru: string };
}

/**
 * The published releases for the search index, from the model and not from pages, which repeat what every page
 * shows.
 */
export function searchRecords({ releases, indexes }: Site): SearchRecord[] {
  return releases.map((release, index) => ({
    url: release.address.href,
    content: contentOf(release),
    meta: {
      title: release.title,
      tanggal: formatLongDate(release.date),
      hari: dayOf(release.date),
      daerah: release.cities.map(({ name }) => name).join(", "),
    },
    filters: {
      ...Object.fromEntries(
        indexes.map(({ kind }) => [kind.words.noun, release.things(kind).map(({ id }) => id)]),
      ),
      tahun: [dayOf(release.date).slice(0, 4)],
    },
    // The rank from the oldest: releases of the same moment keep the order they have everywhere.
    sort: { terbaru: String(releases.length - index) },
  }));
}

/** Names and the number come last: people search for them, though not every text spells them out. */
function contentOf(release: Release): string {
  const names = [
    ...release.participants.map(({ official, office }) =>
      office ? `${official.name}, ${office}` : official.name,
    ),
    ...release.events.map(({ name, short }) => (name.includes(short) ? name : `${name} (${short})`)),
    ...(release.number === undefined ? [] : [`Nomor ${release.number}`]),
  ];
  return [release.summary, release.text.plainText(), names.join("; ")]
    .filter((part) => part !== "")
    .join("\n");
}
