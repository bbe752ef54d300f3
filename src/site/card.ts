import type { Address, AddressOf } from "../base/address.ts";
import { formatLongDate } from "../base/date.ts";
import { hashOf } from "../base/digest.ts";
import { paletteFor } from "../base/palette.ts";
import type { SiteSettings } from "../content/site-settings.ts";
import type { KnownFile } from "../pictures/asset.ts";
import { cardSize, recipe } from "../pictures/renditions.ts";
import type { Release } from "./model.ts";

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
  /** `#rrggbb`, the colour of the weave. */
  readonly second: string;
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
 * ones that get shared; a card takes a processor about 30 ms (bench/images.ts), so the cards of a thousand would take
 * most of a first build.
 */
export const defaultCardCount = 100;

export interface CardOptions {
  readonly settings: SiteSettings;
  readonly addressOf: AddressOf;
  /** Drawn on every card; absent where the newsroom has none. */
  readonly emblem?: KnownFile;
}

/** The cards of a newsroom; without any where site.yaml wants none. */
export interface Cards {
  /** The newsroom's own. */
  readonly card?: Card;
  /** Those drawn for single releases. */
  readonly cards: ReadonlyMap<Release, Card>;
  /** The files to draw. */
  readonly drawings: readonly CardOutput[];
}

/**
 * Cards for the newsroom, for the newest releases without a photo, and for those that were edited since.
 * @param releases newest first.
 */
export function createCards(
  releases: readonly Release[],
  { settings, addressOf, emblem }: CardOptions,
): Cards {
  const count = settings.cards ?? defaultCardCount;
  const cards = new Map<Release, Card>();
  if (count === 0) return { cards, drawings: [] };
  const drawings: CardOutput[] = [];
  const draw = (words: CardWords, folder: string, alt: string): Card => {
    const hash = hashOf(JSON.stringify([recipe, words, emblem?.hash])).slice(0, 24);
    const to = `${folder}kartu-${hash.slice(0, 10)}.png`;
    drawings.push({ words, emblem, hash, to });
    return { address: addressOf(to), ...cardSize, alt };
  };
  const { light: accent, second } = paletteFor(settings);
  const site = settings.short;
  const card = draw(
    { kicker: "", title: settings.title, date: "", site, accent, second },
    "/assets/",
    settings.title,
  );
  for (const release of withDrawnCards(releases, count)) {
    const kicker = release.cities.map(({ fullName }) => fullName).join(", ");
    const { title, address } = release;
    const words = { kicker, title, date: formatLongDate(release.date, release.lang), site, accent, second };
    cards.set(release, draw(words, address.path, title));
  }
  return { card, cards, drawings };
}

/**
 * The releases for which a card is drawn: the newest without a photo, and those that were updated, corrected or
 * issued anew since the oldest of these, which are handed on again.
 * @param releases newest first.
 */
function withDrawnCards(releases: readonly Release[], count: number): Release[] {
  const newest: Release[] = [];
  for (const release of releases) {
    if (newest.length >= count) break;
    if (mayHaveDrawnCard(release)) newest.push(release);
  }
  const oldest = newest.at(-1);
  if (!oldest || newest.length < count) return newest;
  const others = releases.slice(releases.indexOf(oldest) + 1);
  const edited = others.filter(
    (release) => release.modified.instant > oldest.date.instant && mayHaveDrawnCard(release),
  );
  return [...newest, ...edited];
}

/** Whether a card is drawn for a release while it is among the newest, or was edited lately. */
export function mayHaveDrawnCard({ card, withdrawal }: Release): boolean {
  return !card && !withdrawal;
}

/** The card of a release: that of its photo, else the one drawn for it, else the newsroom's. */
export function cardOf(release: Release, { cards, card }: Pick<Cards, "cards" | "card">): Card | undefined {
  return release.card ?? cards.get(release) ?? card;
}
