import type { Address, AddressOf } from "../base/address.ts";
import { type Day, dayOf } from "../base/date.ts";
import type { SiteSettings } from "../content/site-settings.ts";
import type { Thing } from "../indexes/index-kind.ts";
import { indexKinds } from "../indexes/table.ts";
import type { Newsroom } from "../outputs/newsroom.ts";
import type { Release, ThingListing, Year } from "../site/model.ts";
import { frame } from "./frame.tsx";

// What templates see. All are instances of classes or arrays: plain objects Eleventy copies into every page.
// Arrays are copies that cannot be changed: `reverse()` in a template would turn round the newsroom's own pages.

/** The names of all that templates are given: each index is there, with entries or without. */
export const templateNames: readonly string[] = ["site", "releases", ...indexKinds.map(({ key }) => key)];

/** What templates are given of a newsroom, by name. */
export function templateData(newsroom: Newsroom): ReadonlyMap<string, unknown> {
  const { site } = newsroom;
  return new Map<string, unknown>([
    ["site", new SiteForTemplates(newsroom)],
    ["releases", unchangeable(site.releases)],
    ...indexKinds.map(({ key }) => [key, unchangeable([])] as const),
    ...site.indexes.map(
      ({ kind, listings }) => [kind.key, unchangeable(listings.map(forTemplates))] as const,
    ),
  ]);
}

function forTemplates(listing: ThingListing): ListingForTemplates {
  return new ListingForTemplates(listing);
}

/** The site as templates see it. */
class SiteForTemplates {
  readonly #newsroom: Newsroom;

  constructor(newsroom: Newsroom) {
    this.#newsroom = newsroom;
  }

  get title(): string {
    return this.settings.title;
  }

  get description(): string {
    return this.settings.description;
  }

  /** What stands in `site.yaml`. */
  get settings(): SiteSettings {
    return this.#newsroom.site.settings;
  }

  get home(): Address {
    return this.#newsroom.site.home;
  }

  /** The address of a path on the site. */
  get addressOf(): AddressOf {
    return this.#newsroom.site.addressOf;
  }

  /** Scheme and host. */
  get origin(): string {
    return new URL(this.home.url).origin;
  }

  /** The day of the build in the site's zone. */
  get today(): Day {
    return dayOf(this.#newsroom.site.now);
  }

  /** The year of {@link today}. */
  get year(): number {
    return Number(this.today.slice(0, 4));
  }

  /** The years with releases. */
  get years(): readonly Year[] {
    return unchangeable(this.#newsroom.site.years);
  }

  /** The frame of the site around a page; `layouts/newsroom.11ty.js` calls it. */
  frame(data: Readonly<Record<string, unknown>>): string {
    return frame(this.#newsroom, data);
  }
}

/** What an index has of one thing, such as a region or a person, as templates see it. */
class ListingForTemplates {
  readonly #listing: ThingListing;

  constructor(listing: ThingListing) {
    this.#listing = listing;
  }

  get id(): string {
    return this.thing.id;
  }

  get title(): string {
    return this.#listing.title;
  }

  get address(): Address {
    return this.#listing.address;
  }

  get feed(): Address {
    return this.#listing.feed;
  }

  /** Newest first. */
  get releases(): readonly Release[] {
    return unchangeable(this.#listing.releases);
  }

  /** What the register says. */
  get thing(): Thing {
    return this.#listing.subject.thing;
  }
}

function unchangeable<T>(items: readonly T[]): readonly T[] {
  return Object.freeze([...items]);
}
