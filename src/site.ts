import { posix } from "node:path";
import { type AddressOf, addressesOf, parseAliasPath } from "./address.ts";
import { dayOf } from "./date.ts";
import type { Report } from "./faults.ts";
import { addCards } from "./images/card.ts";
import {
  knownFile,
  partCopies,
  releaseImageOutputs,
  shownOutputs,
  uniqueOutputs,
} from "./images/link-pictures.ts";
import { linkRegistry, portraitOutputs } from "./link-registry.ts";
import { linkRelease } from "./link-release.ts";
import { archiveListing, pagesOf, periodListings, sortReleases, subjectListings } from "./listings.ts";
import type { Copy, Listing, Redirect, Release, Site } from "./model.ts";
import { nearest } from "./nearest.ts";
import { paths, releasePath } from "./paths.ts";
import type { Registry, SiteSettings } from "./registry.ts";
import { type Asset, assetFile, type ReleaseDraft } from "./release.ts";
import type { Place } from "./source.ts";

export interface SiteOptions {
  readonly settings: SiteSettings;
  readonly assets: ReadonlyMap<string, Asset>;
  /** Folder of the registry, where portraits lie. */
  readonly registryFolder: string;
  /** The present moment: embargoed releases after it stay out. */
  readonly now: number;
  /** Whether drafts and embargoed releases are shown, as on a preview. */
  readonly drafts: boolean;
  readonly report: Report;
}

interface Linked {
  readonly draft: ReleaseDraft;
  readonly release: Release;
}

/** Links releases and registry into the site. Collisions of addresses and numbers are reported. */
export function createSite(drafts: readonly ReleaseDraft[], registry: Registry, options: SiteOptions): Site {
  const { settings, assets, report, now } = options;
  const addressOf = addressesOf(settings.url);
  const linkedRegistry = linkRegistry(registry, {
    zone: settings.zone,
    folder: options.registryFolder,
    assets,
    addressOf,
  });
  const linked = drafts.flatMap((draft) => {
    const release = linkRelease(draft, { settings, registry: linkedRegistry, assets, addressOf, report });
    return release ? [{ draft, release }] : [];
  });
  checkAddresses(drafts, report);
  checkNumbers(drafts, report);
  checkTranslations(linked, report);

  const visible = linked.filter(({ draft }) => isVisible(draft, options));
  const emblem = findEmblem(options);
  const { releases: pages, ...cards } = addCards(sortReleases(visible.map(({ release }) => release)), {
    settings,
    addressOf,
    emblem: emblem && knownFile(assets, emblem.from),
  });
  const releases = pages.filter(({ withdrawal }) => !withdrawal);
  const { cities, officials, events } = subjectListings(releases, linkedRegistry, addressOf);
  const { periods, years } = periodListings(releases, addressOf);
  const archive = archiveListing(releases, addressOf);
  const listings: readonly Listing[] = [archive, ...periods, ...cities, ...officials, ...events];
  const taken = new Set([
    ...Object.values(paths),
    ...linked.map(({ release }) => release.address.path),
    ...listings.flatMap((listing) => [
      listing.feed.path,
      listing.jsonFeed.path,
      `${listing.address.path}kalender.ics`,
      ...pagesOf(listing, addressOf).map(({ address }) => address.path),
    ]),
  ]);
  const { copies, images } = partCopies(
    [...(emblem ? [emblem] : []), ...visible.flatMap(releaseCopies)],
    assets,
  );
  return {
    settings,
    home: addressOf(paths.home),
    now: { instant: now, zone: settings.zone, precision: "minute" },
    releases,
    lead: findLead(releases, settings, report),
    pages,
    cities,
    officials,
    events,
    archive,
    periods,
    years,
    emblem: emblem && addressOf(emblem.to),
    card: cards.card,
    drawings: cards.drawings,
    copies,
    images: uniqueOutputs([
      ...visible.flatMap(({ draft, release }) =>
        shownOutputs(releaseImageOutputs(draft, release.address.path, assets), release, addressOf),
      ),
      ...portraitOutputs(linkedRegistry.officials.values(), { folder: options.registryFolder, assets }),
      ...images,
    ]),
    redirects: linkAliases(visible, taken, addressOf, report),
    addressOf,
  };
}

/** The release that site.yaml names, else the newest. */
function findLead(releases: readonly Release[], { lead }: SiteSettings, report: Report): Release | undefined {
  const [newest] = releases;
  if (!lead) return newest;
  const found = releases.find(({ address }) => address.path === lead.path);
  if (!found) {
    const paths = releases.map(({ address }) => address.path);
    report("lead-unknown", lead.place, { id: lead.path, near: nearest(lead.path, paths) });
  }
  return found ?? newest;
}

/** The emblem is published among the files of the design. */
function findEmblem({ settings: { emblem }, assets, registryFolder, report }: SiteOptions): Copy | undefined {
  if (!emblem) return undefined;
  const from = `${registryFolder}/${emblem.file}`;
  if (assets.has(from)) return { from, to: `/assets/emblem${posix.extname(emblem.file)}` };
  const neighbours = [...assets.keys()]
    .filter((file) => file.startsWith(`${registryFolder}/`))
    .map((file) => posix.basename(file));
  report("asset-missing", emblem.place, { file: emblem.file, near: nearest(emblem.file, neighbours) });
  return undefined;
}

function isVisible({ keys, embargo }: ReleaseDraft, { drafts, now }: SiteOptions): boolean {
  return drafts || (keys.status !== "draft" && (embargo === undefined || embargo.instant <= now));
}

/** Two files with one address, drafts included: a draft becomes public one day. */
function checkAddresses(drafts: readonly ReleaseDraft[], report: Report): void {
  const first = new Map<string, Place>();
  for (const { date, slug, data } of drafts) {
    if (!date) continue;
    const address = releasePath(dayOf(date), slug);
    const place = data.place(["date"]);
    const earlier = first.get(address);
    if (earlier) report("address-duplicate", place, { address }, earlier);
    else first.set(address, place);
  }
}

function checkNumbers(drafts: readonly ReleaseDraft[], report: Report): void {
  const first = new Map<string, Place>();
  for (const { keys, data } of drafts) {
    const { number } = keys;
    if (number === undefined) continue;
    const key = number.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
    const place = data.place(["number"]);
    const earlier = first.get(key);
    if (earlier) report("number-duplicate", place, { number }, earlier);
    else first.set(key, place);
  }
}

function checkTranslations(linked: readonly Linked[], report: Report): void {
  const addresses = new Set(linked.map(({ release }) => release.address.path));
  for (const { draft, release } of linked) {
    const { original } = release;
    if (original === undefined || addresses.has(original)) continue;
    const place = draft.data.place(["translationOf"]);
    report("translation-unknown", place, { id: original, near: nearest(original, addresses) });
  }
}

function linkAliases(
  linked: readonly Linked[],
  taken: ReadonlySet<string>,
  addressOf: AddressOf,
  report: Report,
): Redirect[] {
  const first = new Map<string, Place>();
  const redirects: Redirect[] = [];
  for (const { draft, release } of linked) {
    release.aliases.forEach((alias, index) => {
      const place = draft.data.place(["aliases", index]);
      const path = parseAliasPath(alias);
      if (path === undefined) report("alias-invalid", place, { alias });
      else if (taken.has(path) || first.has(path))
        report("alias-taken", place, { alias: path }, first.get(path));
      else {
        first.set(path, place);
        redirects.push({ from: addressOf(path), to: release.address });
      }
    });
  }
  return redirects;
}

function releaseCopies({ draft, release }: Linked): Copy[] {
  return release.attachments.map(({ file, address }) => ({
    from: assetFile(draft.source, file),
    to: address.path,
  }));
}
