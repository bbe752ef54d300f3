import { dayOf } from "../base/date.ts";
import { nearest } from "../base/nearest.ts";
import { paths, releasePath } from "../base/paths.ts";
import type { History } from "../content/history.ts";
import type { Ledger } from "../content/ledger.ts";
import { hasFiles, isTaken, type Manuscript } from "../content/manuscript.ts";
import type { SiteSettings } from "../content/site-settings.ts";
import type { PageDraft } from "../content/static-page.ts";
import type { Report } from "../diagnostics/faults.ts";
import { knownFile } from "../pictures/asset.ts";
import { type CardOptions, createCards } from "./card.ts";
import { checkContacts } from "./check-contacts.ts";
import { claimPaths, type Linked } from "./claim-paths.ts";
import { checkDesign, designFile, findEmblem } from "./design-files.ts";
import { newestOriginals } from "./front-page.ts";
import { chooseIcons } from "./icons.ts";
import { languageListings } from "./languages.ts";
import { partCopies, releaseImageOutputs, uniqueOutputs } from "./link-pictures.ts";
import { portraitOutputs } from "./link-registry.ts";
import { type Linking, linkRelease } from "./link-release.ts";
import { archiveListing, compareReleases, dayListings, indexListings, periodListings } from "./listings.ts";
import { createMenus } from "./menu.ts";
import type { Release, Site } from "./model.ts";
import { publicFiles } from "./public-files.ts";
import { linkPages, orderPages } from "./static-pages.ts";
import { groupTranslations } from "./translations.ts";
import { shownHistory } from "./versions.ts";

export interface SiteOptions {
  /** The static pages of the content. */
  readonly pages: readonly PageDraft[];
  readonly linking: Linking;
  readonly report: Report;
  /** Folder of the registry, where portraits lie. */
  readonly registryFolder: string;
  readonly now: number;
  /** The versions of releases; none where nothing tells. */
  readonly history?: History | undefined;
  /** Addresses that were published once; none where nothing is known. */
  readonly ledger?: Ledger;
  /** Whether a release is shown: drafts and embargoed releases are on a preview only. */
  readonly isVisible: (manuscript: Manuscript) => boolean;
}

/** Links releases and registry into the site. Collisions of addresses and numbers are reported. */
export function createSite(manuscripts: readonly Manuscript[], options: SiteOptions): Site {
  const { linking, report, now, ledger = [], isVisible } = options;
  const { settings, registry, assets, addressOf } = linking;
  const linked = manuscripts.flatMap((manuscript) => {
    const release = linkRelease(manuscript, linking, report);
    return release ? [{ manuscript, release }] : [];
  });
  checkAddresses(manuscripts, report);
  checkNumbers(manuscripts, report);
  checkNamedReleases(linked, report);

  const visible = linked.filter(({ manuscript }) => isVisible(manuscript));
  const emblem = findEmblem(options);
  checkDesign(options);
  checkContacts(linking, report);
  const pages = visible.map(({ release }) => release).sort(compareReleases);
  const releases = pages.filter(({ withdrawal }) => !withdrawal);
  const indexes = indexListings(releases, registry, addressOf);
  const { periods, years } = periodListings(releases, settings, addressOf);
  const languages = languageListings(releases, settings, addressOf);
  const archive = archiveListing(releases, settings, addressOf);
  const linkedPages = linkPages(options.pages, linking, report);
  const shownPages = linkedPages.filter(({ manuscript }) => isVisible(manuscript));
  const staticPages = orderPages(shownPages.map(({ page }) => page));
  const withFiles = [...visible, ...shownPages].filter(
    ({ manuscript }) => hasFiles(manuscript) && !manuscript.withdrawal,
  );
  const exact = publicFiles(assets, options.registryFolder);
  const icons = chooseIcons({
    ...{ exact, addressOf, emblemAddress: emblem && addressOf(emblem.to) },
    emblem: emblem && knownFile(assets, emblem.from),
  });
  const parts = {
    settings,
    indexes,
    languages,
    archive,
    periods,
    days: dayListings(releases, settings, addressOf),
    pages,
    staticPages,
    emblem: emblem && addressOf(emblem.to),
    icons,
    ...createCards(pages, cardOptions(options)),
    images: uniqueOutputs([
      ...withFiles.flatMap(({ manuscript, release }) =>
        releaseImageOutputs(manuscript, release.address.path, assets),
      ),
      ...portraitOutputs(registry, { folder: options.registryFolder, assets }),
    ]),
    addressOf,
  };
  const hidden = [...linked, ...linkedPages].filter(
    ({ manuscript }) => !isVisible(manuscript) && !isTaken(manuscript),
  );
  const shown = [...visible, ...shownPages];
  const { attachments, redirects, elsewhere, gone, files } = claimPaths(shown, {
    ...{ site: parts, hidden, taken: manuscripts.filter(isTaken), ledger, siteUrl: settings.url },
    ...{ exact, addressOf, report },
    settings,
  });
  const { copies, images } = partCopies([...(emblem ? [emblem] : []), ...attachments], assets);
  const menus = createMenus({
    ...{ settings, indexes, addressOf, report, pages: staticPages, kinds: registry.indexes },
    hidden: linkedPages
      .filter(({ manuscript }) => !isVisible(manuscript))
      .map(({ manuscript }) => manuscript.slug),
  });
  const translations = groupTranslations(releases);
  return {
    ...parts,
    settings,
    home: addressOf(paths.home),
    now: { instant: now, zone: settings.zone, precision: "minute" },
    releases,
    lead: findLead({ releases, translations }, settings, report),
    translations,
    years,
    ...menus,
    copies: [...copies, ...files],
    images: uniqueOutputs([...parts.images, ...images]),
    redirects,
    elsewhere,
    gone,
    history: historyOf(options),
  };
}

/** What a site tells of the versions of its releases. */
export function historyOf({
  linking,
  history,
  now,
}: Pick<SiteOptions, "linking" | "history" | "now">): History {
  return shownHistory(linking.settings.history === false ? undefined : history, now);
}

/** How the cards of a site are drawn. */
export function cardOptions({ linking, registryFolder }: SiteOptions): CardOptions {
  const { settings, addressOf, assets } = linking;
  const { emblem } = settings;
  return {
    settings,
    addressOf,
    emblem: emblem && knownFile(assets, designFile(emblem.file, registryFolder)),
  };
}

/** The release that site.yaml names, else the newest. */
function findLead(
  site: Pick<Site, "releases" | "translations">,
  { lead }: SiteSettings,
  report: Report,
): Release | undefined {
  const { releases } = site;
  const [newest] = newestOriginals(site, 1);
  if (!lead) return newest;
  const found = releases.find(({ address }) => address.path === lead.path);
  if (!found) {
    const paths = releases.map(({ address }) => address.path);
    report("lead-unknown", lead.place, { id: lead.path, near: nearest(lead.path, paths) });
  }
  return found ?? newest;
}

/** Two files with one address, drafts included: a draft becomes public one day. */
function checkAddresses(manuscripts: readonly Manuscript[], report: Report): void {
  const first = new Map<string, Manuscript>();
  const placeOf = ({ data }: Manuscript) => data.place(["date"]);
  for (const manuscript of withOthersSlug(manuscripts)) {
    const { date, slug } = manuscript;
    if (!date) continue;
    const address = releasePath(dayOf(date), slug);
    const earlier = first.get(address);
    if (earlier) report("address-duplicate", placeOf(manuscript), { address }, placeOf(earlier));
    else first.set(address, manuscript);
  }
}

/** The manuscripts whose slug another has too: only they can share an address, and working out the day takes time. */
function withOthersSlug(manuscripts: readonly Manuscript[]): readonly Manuscript[] {
  const slugs = new Set<string>();
  const repeated = new Set<string>();
  for (const { slug } of manuscripts) (slugs.has(slug) ? repeated : slugs).add(slug);
  return repeated.size === 0 ? [] : manuscripts.filter(({ slug }) => repeated.has(slug));
}

function checkNumbers(manuscripts: readonly Manuscript[], report: Report): void {
  const first = new Map<string, Manuscript>();
  const placeOf = ({ data }: Manuscript) => data.place(["number"]);
  for (const manuscript of manuscripts) {
    const { number } = manuscript.keys;
    if (number === undefined) continue;
    const key = number.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
    const earlier = first.get(key);
    if (!earlier) first.set(key, manuscript);
    // The versions of a release in several languages are one release.
    else if (earlier.keys.lang === manuscript.keys.lang)
      report("number-duplicate", placeOf(manuscript), { number }, placeOf(earlier));
  }
}

/** Releases name others by their addresses: the original that they translate, and one that they put right. */
function checkNamedReleases(linked: readonly Linked[], report: Report): void {
  const naming = linked.filter(
    ({ release }) => release.original !== undefined || release.corrects !== undefined,
  );
  if (naming.length === 0) return;
  const addresses = new Set(linked.map(({ release }) => release.address.path));
  for (const { manuscript, release } of naming) {
    const { original, corrects } = release;
    const isWrong = (path: string | undefined): path is string =>
      path !== undefined && (!addresses.has(path) || path === release.address.path);
    const toldOf = (path: string) => ({ id: path, near: nearest(path, addresses) });
    if (isWrong(original))
      report("translation-unknown", manuscript.data.place(["translationOf"]), toldOf(original));
    if (isWrong(corrects)) report("corrects-unknown", manuscript.data.place(["corrects"]), toldOf(corrects));
  }
}
