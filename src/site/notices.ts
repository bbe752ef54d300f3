import { dayOf, formatDay, type Moment } from "../base/date.ts";
import { onceFor } from "../base/remember.ts";
import type { Listing, Release, Site } from "./model.ts";

/** What the office said of a release after it was issued: what was wrong in it, or that it was withdrawn. */
export interface Notice {
  readonly kind: "correction" | "withdrawal";
  readonly at: Moment;
  readonly text: string;
}

const none: readonly never[] = [];

/**
 * The notices of a release, the newest first.
 * @see Peraturan Dewan Pers 1/2012 (Pedoman Pemberitaan Media Siber), 4: a correction is tied to what it corrects.
 */
export function noticesOf({
  corrections,
  withdrawal,
}: Pick<Release, "corrections" | "withdrawal">): readonly Notice[] {
  if (corrections.length === 0 && !withdrawal) return none;
  const notices = corrections.map(({ at, note }): Notice => ({ kind: "correction", at, text: note }));
  if (withdrawal) notices.push({ kind: "withdrawal", at: withdrawal.at, text: withdrawal.reason });
  return notices.sort((a, b) => b.at.instant - a.at.instant);
}

const words: Readonly<Record<Notice["kind"], string>> = { correction: "RALAT", withdrawal: "DITARIK" };

/** `RALAT (19 Januari 2026)`: what stands before the text of a notice where it has no form of its own. */
export function noticeLabel({ kind, at }: Notice): string {
  return `${words[kind]} (${formatDay(dayOf(at))})`;
}

/** A notice in a line of plain text. */
export function noticeLine(notice: Notice): string {
  return `${noticeLabel(notice)}: ${notice.text}`;
}

/** Milliseconds since 1970-01-01T00:00Z: when a release was issued, or when the last notice of it was given. */
export function announcedAt(release: Release): number {
  return Math.max(release.date.instant, ...noticesOf(release).map(({ at }) => at.instant));
}

/** The releases of a site that have a notice, withdrawn ones among them; the last announced first. */
export const noticedReleases = onceFor((site: Site): readonly Release[] =>
  site.pages
    .filter(({ corrections, withdrawal }) => withdrawal !== undefined || corrections.length > 0)
    .sort((a, b) => announcedAt(b) - announcedAt(a)),
);

/**
 * The releases that were announced last, issued or given a notice: what a subscriber has to hear of.
 * @param listing all releases of the site where it is absent.
 */
export function lastAnnounced(site: Site, count: number, listing?: Listing): readonly Release[] {
  const issued = (listing?.releases ?? site.releases).slice(0, count);
  const noticed = noticedReleases(site).filter((release) => !listing || isIn(release, listing));
  if (noticed.length === 0) return issued;
  return [...new Set([...issued, ...noticed.slice(0, count)])]
    .sort((a, b) => announcedAt(b) - announcedAt(a) || b.date.instant - a.date.instant)
    .slice(0, count);
}

/** Whether a release is of a listing, or would be if it were not withdrawn; only those of things have feeds. */
function isIn(release: Release, { subject }: Listing): boolean {
  return subject.kind === "thing" && release.things(subject.index).includes(subject.thing);
}
