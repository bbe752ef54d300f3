import { dayOf, formatDay, type Moment } from "../base/date.ts";
import type { Language } from "../base/language.ts";
import { onceFor } from "../base/remember.ts";
import { isInMainFeed } from "./languages.ts";
import type { Listing, Release, Site } from "./model.ts";

/** What the office said of a release after it was issued. */
export type Notice =
  /** What was wrong in it, or why it was withdrawn. */
  | { readonly kind: "correction" | "withdrawal"; readonly at: Moment; readonly text: string }
  /** Another release that puts it right. */
  | { readonly kind: "release"; readonly at: Moment; readonly by: Release };

const none: readonly never[] = [];

/**
 * The notices of a release, the newest first.
 * @see Peraturan Dewan Pers 1/2012 (Pedoman Pemberitaan Media Siber), 4: a correction is tied to what it corrects.
 */
export function noticesOf(site: Site, release: Release): readonly Notice[] {
  const { corrections, withdrawal } = release;
  if (withdrawal) return [{ kind: "withdrawal", at: withdrawal.at, text: withdrawal.reason }];
  const correcting = correctingReleases(site);
  // Most newsrooms put no release right by another, and paths cost something.
  const by = correcting.size === 0 ? none : (correcting.get(release.address.path) ?? none);
  if (corrections.length + by.length === 0) return none;
  return [
    ...corrections.map(({ at, note }): Notice => ({ kind: "correction", at, text: note })),
    ...by.map((other): Notice => ({ kind: "release", at: other.date, by: other })),
  ].sort((a, b) => b.at.instant - a.at.instant);
}

/** The releases that put others right, by the paths of those. */
const correctingReleases = onceFor((site: Site): ReadonlyMap<string, readonly Release[]> => {
  const correcting = new Map<string, Release[]>();
  for (const release of site.releases) {
    const { corrects } = release;
    if (corrects !== undefined) correcting.set(corrects, [...(correcting.get(corrects) ?? []), release]);
  }
  return correcting;
});

/** The release that a release puts right. */
export function correctedRelease(site: Site, { corrects }: Release): Release | undefined {
  return corrects === undefined ? undefined : site.pages.find(({ address }) => address.path === corrects);
}

/** `RALAT (19 Januari 2026)`: what stands before the text of a notice where it has no form of its own. */
export function noticeLabel({ kind, at }: Notice, language: Language = "id"): string {
  return `${labels[language][kind === "withdrawal" ? "withdrawal" : "correction"]} (${formatDay(dayOf(at), language)})`;
}

/** What a notice says, without a form of its own. */
export function noticeText(notice: Notice, language: Language = "id"): string {
  if (notice.kind !== "release") return notice.text;
  const { title, address } = notice.by;
  return `${language === "id" ? "lihat siaran" : "see the release"} “${title}”, ${address.url}`;
}

const labels = {
  id: { withdrawal: "DITARIK", correction: "RALAT" },
  en: { withdrawal: "WITHDRAWN", correction: "CORRECTION" },
} as const;

/** A notice in a line of plain text. */
export function noticeLine(notice: Notice, language: Language = "id"): string {
  return `${noticeLabel(notice, language)}: ${noticeText(notice, language)}`;
}

/** When a release was issued, or when the last notice of it was given. */
function announcedAt(site: Site, release: Release): Moment {
  const [notice] = noticesOf(site, release);
  return notice && notice.at.instant > release.date.instant ? notice.at : release.date;
}

/** The releases of a site that have a notice, withdrawn ones among them; the last announced first. */
export const noticedReleases = onceFor((site: Site): readonly Release[] =>
  newestAnnounced(
    site,
    site.pages.filter((release) => noticesOf(site, release).length > 0),
  ),
);

/**
 * The releases that were announced last, issued or given a notice: what a subscriber has to hear of.
 * @param listing all releases of the site where it is absent.
 */
export function lastAnnounced(site: Site, count: number, listing?: Listing): readonly Release[] {
  const all = listing?.releases ?? mainReleases(site);
  const issued = all.slice(0, count);
  const noticed = noticedReleases(site).filter((release) =>
    listing ? isIn(release, listing) : isInMainFeed(release, site.settings),
  );
  if (noticed.length === 0) return issued;
  return newestAnnounced(site, [...new Set([...issued, ...noticed.slice(0, count)])]).slice(0, count);
}

/** The releases of the whole site's feed. */
const mainReleases = onceFor(({ releases, settings }: Site): readonly Release[] =>
  settings.languages.length === 0 ? releases : releases.filter((release) => isInMainFeed(release, settings)),
);

function newestAnnounced(site: Site, releases: readonly Release[]): Release[] {
  const moments = new Map(releases.map((release) => [release, announcedAt(site, release).instant]));
  const at = (release: Release) => moments.get(release) ?? release.date.instant;
  return [...releases].sort((a, b) => at(b) - at(a) || b.date.instant - a.date.instant);
}

/** Whether a release is of a listing, or would be if it were not withdrawn; only those of languages and things have feeds. */
function isIn(release: Release, { subject }: Listing): boolean {
  if (subject.kind === "language") return release.lang === subject.language;
  return subject.kind === "thing" && release.things(subject.index).includes(subject.thing);
}
