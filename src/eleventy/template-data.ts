import type { Address } from "../base/address.ts";
import { type Day, dayOf } from "../base/date.ts";
import type { SiteSettings } from "../content/registry.ts";
import type { Newsroom } from "../outputs/newsroom.ts";
import type { Listing, Release, Site, Subject, Year } from "../site/model.ts";
import { frame } from "./frame.tsx";

// What templates see. All are instances of classes or arrays: plain objects Eleventy copies into every page.
// Arrays are copies that cannot be changed: `reverse()` in a template would turn round the newsroom's own pages.

/** The indexes of a site by the names that templates know them by. */
const indexes = {
  cities: (site: Site) => site.cities,
  officials: (site: Site) => site.officials,
  events: (site: Site) => site.events,
} satisfies Readonly<Record<string, (site: Site) => readonly Listing[]>>;

/** The names of all that templates are given. */
export const templateNames: readonly string[] = ["site", "releases", ...Object.keys(indexes)];

/** What templates are given of a newsroom, by name. */
export function templateData(newsroom: Newsroom): ReadonlyMap<string, unknown> {
  const { site } = newsroom;
  return new Map<string, unknown>([
    ["site", new SiteForTemplates(newsroom)],
    ["releases", unchangeable(site.releases)],
    ...Object.entries(indexes).map(
      ([name, listings]) =>
        [name, unchangeable(listings(site).map((listing) => new Entry(listing)))] as const,
    ),
  ]);
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

/** A region, person or event of the register with its releases, as templates see it. */
class Entry {
  readonly #listing: Listing;

  constructor(listing: Listing) {
    this.#listing = listing;
  }

  get id(): string {
    return this.entry.id;
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
  get entry() {
    return entryOf(this.#listing.subject);
  }
}

function entryOf(subject: Subject) {
  switch (subject.kind) {
    case "city":
      return subject.city;
    case "official":
      return subject.official;
    case "event":
      return subject.event;
    default:
      throw new RangeError(`the listing of a ${subject.kind} is of no entry`);
  }
}

function unchangeable<T>(items: readonly T[]): readonly T[] {
  return Object.freeze([...items]);
}
