import type { Address } from "../base/address.ts";
import type { Language } from "../base/language.ts";
import { paths } from "../base/paths.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { pagesOf, thingListings } from "../site/listings.ts";
import type { Listing, ListingPage, Redirect, Release, Site, Subject } from "../site/model.ts";

/** Addresses of the files that pages refer to; their names hold a hash of their content. */
export interface DesignFiles {
  readonly stylesheet: Address;
  /** Absent where the site is shown in the fonts of its readers. */
  readonly fonts: readonly Address[];
  /** Copying and sharing, for pages with releases in each language. */
  readonly scripts: Readonly<Record<Language, Address>>;
  /** For the search page only. */
  readonly searchScript: Address;
  /** For the page that tells whether a text is the office's. */
  readonly authenticityScript: Address;
}

export interface NewsroomOptions {
  readonly site: Site;
  readonly assets: DesignFiles;
  /** Faults to tell of on every page, as on a preview; empty for publication. */
  readonly faults: readonly Diagnostic[];
  /** Whether it is shown to those who work on it, and to nobody else. */
  readonly isPreview?: boolean;
}

type SubjectOf<K extends Subject["kind"]> = Extract<Subject, { kind: K }>;
type PageOf<K extends Subject["kind"]> = ListingPage<SubjectOf<K>>;

/**
 * A site with what its pages need to be shown. Each list is made when it is asked for: a preview shows one page at
 * a time.
 */
export class Newsroom {
  readonly site: Site;
  readonly assets: DesignFiles;
  readonly faults: readonly Diagnostic[];
  readonly isPreview: boolean;

  constructor({ site, assets, faults, isPreview = false }: NewsroomOptions) {
    this.site = site;
    this.assets = assets;
    this.faults = faults;
    this.isPreview = isPreview || site.settings.isTrial === true;
  }

  get releasePages(): readonly Release[] {
    return this.site.pages;
  }

  get archivePages(): readonly PageOf<"archive" | "year" | "month">[] {
    return this.#pages<SubjectOf<"archive" | "year" | "month">>([this.site.archive, ...this.site.periods]);
  }

  get thingPages(): readonly PageOf<"thing">[] {
    return this.#pages(thingListings(this.site));
  }

  get languagePages(): readonly PageOf<"language">[] {
    return this.#pages(this.site.languages);
  }

  get redirects(): readonly Redirect[] {
    return this.site.redirects;
  }

  /** The address of one of the site's fixed pages. */
  addressOf(page: keyof typeof paths): Address {
    return this.site.addressOf(paths[page]);
  }

  #pages<S extends Subject>(listings: readonly Listing<S>[]): ListingPage<S>[] {
    return listings.flatMap((listing) => pagesOf(listing, this.site.addressOf));
  }
}
