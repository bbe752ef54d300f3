import { createHash } from "node:crypto";
import { accentFor, defaultAccent } from "../accent.ts";
import type { Address, AddressOf } from "../address.ts";
import { formatLongDate } from "../date.ts";
import type { Release } from "../model.ts";
import type { SiteSettings } from "../registry.ts";
import type { KnownFile } from "./read-unchanged.ts";
import { cardSize, recipe } from "./renditions.ts";

/** The picture that a link preview of a page shows. */
export interface Card {
  readonly address: Address;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** What stands on a card that is drawn. */
export interface CardWords {
  /** Above the title: the regions. */
  readonly kicker: string;
  readonly title: string;
  readonly date: string;
  /** The newsroom. */
  readonly site: string;
  /** `#rrggbb`, readable on white. */
  readonly accent: string;
}

/** A file of the site that is drawn from words. */
export interface CardOutput {
  readonly words: CardWords;
  /** Stands beside the newsroom's name. */
  readonly emblem?: KnownFile;
  /** Of the words, the emblem and the way they are drawn. */
  readonly hash: string;
  /** Path on the site. */
  readonly to: string;
}

/**
 * Cards drawn for releases without a photo where site.yaml sets no other number. Links to new releases are the
 * ones that get shared; a card takes a processor about 50 ms (bench/images.ts), so ten thousand would hold up a
 * first build for minutes.
 */
export const defaultCardCount = 1000;

export interface CardOptions {
  readonly settings: SiteSettings;
  readonly addressOf: AddressOf;
  /** Drawn on every card; absent where the newsroom has none. */
  readonly emblem?: KnownFile;
}

/**
 * Gives each release a card: that of its photo, else one drawn from its words for the newest releases, else the
 * newsroom's.
 * @param releases newest first.
 * @returns the releases in the same order, the newsroom's own card, and the cards to draw.
 */
export function addCards(
  releases: readonly Release[],
  { settings, addressOf, emblem }: CardOptions,
): { releases: Release[]; card?: Card; drawings: CardOutput[] } {
  const count = settings.cards ?? defaultCardCount;
  if (count === 0) return { releases: [...releases], drawings: [] };
  const drawings: CardOutput[] = [];
  const draw = (words: CardWords, folder: string, alt: string): Card => {
    const hash = createHash("sha256")
      .update(JSON.stringify([recipe, words, emblem?.hash]))
      .digest("hex")
      .slice(0, 24);
    const to = `${folder}kartu-${hash.slice(0, 10)}.png`;
    drawings.push({ words, emblem, hash, to });
    return { address: addressOf(to), ...cardSize, alt };
  };
  const accent = accentFor(settings.accent ?? defaultAccent).light;
  const site = settings.short;
  const card = draw(
    { kicker: "", title: settings.title, date: "", site, accent },
    "/assets/",
    settings.title,
  );
  let left = count;
  const withCards = releases.map((release) => {
    if (release.card || release.withdrawal) return release;
    left -= 1;
    if (left < 0) return { ...release, card };
    const kicker = release.cities.map(({ fullName }) => fullName).join(", ");
    const { title, address } = release;
    const words = { kicker, title, date: formatLongDate(release.date), site, accent };
    return { ...release, card: draw(words, address.path, title) };
  });
  return { releases: withCards, card, drawings };
}
