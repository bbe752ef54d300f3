import type { Address } from "./address.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { pagesOf } from "./listings.ts";
import type { Listing, ListingPage, Redirect, Release, Site, Subject } from "./model.ts";
import { createFiles, type OutputFile } from "./outputs/files.ts";
import { paths } from "./paths.ts";
import { type Neighbours, readingOrder } from "./reading-order.ts";

/** Addresses of the files that pages refer to; their names hold a hash of their content. */
export interface Assets {
  readonly stylesheet: Address;
  readonly font: Address;
  /** Copying and sharing, for releases only. */
  readonly script: Address;
  /** For the search page only. */
  readonly searchScript: Address;
  readonly searchStylesheet: Address;
}

export interface NewsroomOptions {
  readonly site: Site;
  readonly assets: Assets;
  /** Faults to tell of on every page, as on a preview; empty for publication. */
  readonly faults: readonly Diagnostic[];
}

type SubjectOf<K extends Subject["kind"]> = Extract<Subject, { kind: K }>;
type PageOf<K extends Subject["kind"]> = ListingPage<SubjectOf<K>>;

/**
 * What the page templates paginate over.
 * A class, because Eleventy copies plain objects deeply into the data of every page and leaves instances alone.
 */
export class Newsroom {
  readonly site: Site;
  readonly assets: Assets;
  readonly faults: readonly Diagnostic[];
  readonly releases: readonly Release[];
  readonly archivePages: readonly PageOf<"archive" | "year" | "month">[];
  readonly cityPages: readonly PageOf<"city">[];
  readonly officialPages: readonly PageOf<"official">[];
  readonly eventPages: readonly PageOf<"event">[];
  readonly redirects: readonly Redirect[];
  readonly files: readonly OutputFile[];
  /** The releases issued just before and after each. */
  readonly neighbours: ReadonlyMap<Release, Neighbours>;

  constructor({ site, assets, faults }: NewsroomOptions) {
    const pages = <S extends Subject>(listings: readonly Listing<S>[]) =>
      listings.flatMap((listing) => pagesOf(listing, site.addressOf));
    this.site = site;
    this.assets = assets;
    this.faults = faults;
    this.releases = site.pages;
    this.archivePages = pages<SubjectOf<"archive" | "year" | "month">>([site.archive, ...site.periods]);
    this.cityPages = pages(site.cities);
    this.officialPages = pages(site.officials);
    this.eventPages = pages(site.events);
    this.redirects = site.redirects;
    this.files = createFiles(site);
    this.neighbours = readingOrder(site.releases);
  }

  /** The address of one of the site's fixed pages. */
  addressOf(page: keyof typeof paths): Address {
    return this.site.addressOf(paths[page]);
  }
}
