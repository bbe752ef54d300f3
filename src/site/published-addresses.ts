import { parseAliasPath } from "../base/address.ts";
import { dayOf } from "../base/date.ts";
import { releasePath } from "../base/paths.ts";
import type { Ledger } from "../content/ledger.ts";
import { isPublic, isTaken, type Manuscript } from "../content/manuscript.ts";
import type { Report } from "../diagnostics/faults.ts";
import type { Site } from "./model.ts";

/** What the addresses of a site are found in. */
export type WithAddresses = Pick<Site, "pages" | "staticPages" | "indexes" | "redirects" | "gone">;

/**
 * The addresses of a site that somebody may have kept: pages of releases, of the office, of things and of indexes, and old addresses.
 * Not those of listings by date and of further pages, which come and go with what is in them.
 */
export function* publishedAddresses(site: WithAddresses): Generator<string> {
  for (const { address } of site.pages) yield address.path;
  for (const { address } of site.staticPages) yield address.path;
  for (const { address, listings } of site.indexes) {
    yield address.path;
    for (const listing of listings) yield listing.address.path;
  }
  for (const { from } of site.redirects) yield from.path;
  for (const { address } of site.gone) yield address.path;
}

/** The address of a release, whether it is shown or not; nothing where it has no date. */
export function addressOfDraft({ date, slug }: Manuscript): string | undefined {
  return date && releasePath(dayOf(date), slug);
}

export interface LostOptions {
  readonly ledger: Ledger;
  readonly manuscripts: readonly Manuscript[];
  readonly now: number;
  readonly report: Report;
}

/** Reports addresses that were published and lead nowhere any more, without anybody having said so. */
export function checkLostAddresses(site: WithAddresses, options: LostOptions): void {
  const { ledger, manuscripts, now, report } = options;
  if (ledger.length === 0) return;
  const hidden = manuscripts.filter((manuscript) => !isPublic(manuscript, now));
  const waiting = new Set(hidden.filter((manuscript) => !isTaken(manuscript)).map(({ file }) => file));
  // A preview shows what is not public.
  const pages = site.pages.filter(({ file }) => !waiting.has(file));
  const present = new Set(publishedAddresses({ ...site, pages }));
  const taken = vanishedAddresses(manuscripts);
  for (const { path, now: said, place } of ledger) {
    // Where somebody said what became of it, that is what readers find.
    if (said !== undefined || present.has(path) || taken.has(path)) continue;
    report("address-lost", place, {
      path,
      isWaiting: hidden.some((manuscript) => addressOfDraft(manuscript) === path),
    });
  }
}

/** The addresses of releases that should never have been public, old ones too. */
export function vanishedAddresses(manuscripts: readonly Manuscript[]): ReadonlySet<string> {
  const vanished = manuscripts.filter(({ keys }) => keys.status === "vanished");
  return new Set(
    vanished.flatMap((manuscript) =>
      [addressOfDraft(manuscript), ...(manuscript.keys.aliases ?? []).map(parseAliasPath)].flatMap(
        (path) => path ?? [],
      ),
    ),
  );
}
