import type { Address } from "../base/address.ts";
import { latestMoment, type Moment } from "../base/date.ts";
import { fill } from "../base/fill.ts";
import type { Language } from "../base/language.ts";
import { paths } from "../base/paths.ts";
import { kindInWords } from "../base/release-kinds.ts";
import { once, onceFor, rememberRecent } from "../base/remember.ts";
import { plainSource } from "../pictures/picture.ts";
import { widestRendition } from "../pictures/renditions.ts";
import type { Listing, Photo, Release, Site } from "../site/model.ts";
import {
  lastAnnounced,
  type Notice,
  noticedReleases,
  noticeLabel,
  noticeLine,
  noticesOf,
  noticeText,
} from "../site/notices.ts";
import { xml } from "./xml.ts";

/** Releases in one feed. */
export const feedLength = 20;

export interface FeedCategory {
  readonly name: string;
  /** Address of the index that explains the category's kind: the RSS domain, the Atom scheme. */
  readonly domain: string;
}

export interface FeedItem {
  /** Permanent id, not an address. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Of one that was corrected or withdrawn, that first. */
  readonly summary: string;
  /** The lead photo in a size for reading. */
  readonly image?: FeedImage;
  /** Full text with absolute addresses only, made when it is asked for. */
  readonly html: () => string;
  readonly published: Moment;
  readonly modified: Moment;
  readonly author: string;
  readonly categories: readonly FeedCategory[];
  readonly language: string;
}

export interface FeedImage {
  readonly url: string;
  readonly type: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly credit?: string;
}

/** A feed before it takes a format. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that the feed follows. */
  readonly home: Address;
  /** The feed's own address. */
  readonly self: Address;
  readonly language: string;
  readonly publisher: string;
  readonly email?: string;
  readonly licence?: string;
  /** When the newest change of an item was made; absent in a feed without items. */
  readonly updated?: Moment;
  readonly items: readonly FeedItem[];
}

/** The feed of the whole site at one of its addresses. */
export function siteFeed(site: Site, self: Address): Feed {
  return createFeed(site, {
    title: site.settings.title,
    description: site.settings.description,
    home: site.home,
    self,
    releases: lastAnnounced(site, feedLength),
  });
}

/** The feed of a listing at one of its addresses. */
export function listingFeed(site: Site, listing: Listing, self: Address): Feed {
  const { subject } = listing;
  const { settings } = site;
  const isOfLanguage = subject.kind === "language";
  const language = isOfLanguage ? subject.language : settings.language;
  const words = settings.wordsIn[language];
  return createFeed(site, {
    title: `${listing.title} – ${settings.title}`,
    description: fill(isOfLanguage ? words.languageFeedAbout : words.feedAbout, { title: listing.title }),
    home: listing.address,
    self,
    language,
    releases: lastAnnounced(site, feedLength, listing),
  });
}

/** The feed of all corrections and withdrawals. */
export function noticesFeed(site: Site): Feed {
  const { words } = site.settings;
  return createFeed(site, {
    title: `${words.corrections} – ${site.settings.title}`,
    description: words.correctionsFeedAbout,
    home: site.addressOf(paths.corrections),
    self: site.addressOf(paths.correctionsFeed),
    releases: noticedReleases(site).slice(0, feedLength),
  });
}

interface FeedSource {
  readonly title: string;
  readonly description: string;
  readonly home: Address;
  readonly self: Address;
  readonly language?: Language;
  readonly releases: readonly Release[];
}

function createFeed(site: Site, { releases, ...feed }: FeedSource): Feed {
  return frameOf(site, { ...feed, items: releases.map(itemsOf(site)) });
}

/** A feed of items, with what every feed of the site says of itself. */
export function frameOf(
  site: Site,
  {
    items,
    language = site.settings.language,
    ...feed
  }: Pick<Feed, "title" | "description" | "home" | "self" | "items"> & {
    readonly language?: Language;
  },
): Feed {
  return {
    ...feed,
    language,
    publisher: site.settings.publisher.name,
    email: site.settings.publisher.email,
    licence: site.settings.licence && `${site.settings.publisher.name}, ${site.settings.licence.name}`,
    updated: latestMoment(items.map(({ modified }) => modified)),
    items,
  };
}

/** Texts kept for feeds that follow: some 10 MB. */
const keptTexts = 4000;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** A release stands in the feeds of all its subjects, and each of these is written in two formats in turn. */
const itemsOf = onceFor((site: Site): ((release: Release) => FeedItem) => {
  // As bytes, which take half the room: typographic quotation marks make a string of two bytes a character.
  const html = rememberRecent(keptTexts, (release: Release) => encoder.encode(release.text.feedHtml()));
  return rememberRecent(2 * feedLength, (release: Release) =>
    createItem(
      site,
      release,
      once(() => decoder.decode(html(release))),
    ),
  );
});

/** What was said after the release was issued stands first: a reader shows that the item changed, and not where. */
function createItem(site: Site, release: Release, html: () => string): FeedItem {
  const [lead] = release.photos;
  const notices = noticesOf(site, release);
  const { withdrawal, summary, lang } = release;
  return {
    id: release.id,
    url: release.address.url,
    title: withdrawal ? `${lang === "id" ? "DITARIK" : "WITHDRAWN"}: ${release.title}` : release.title,
    summary: [...notices.map((notice) => noticeLine(notice, lang)), ...(withdrawal ? [] : [summary])].join(
      " ",
    ),
    image: lead && imageOf(lead),
    html: () => notices.map((notice) => noticeHtml(notice, lang)).join("") + html(),
    published: release.date,
    modified: latestMoment([release.modified, notices[0]?.at]) ?? release.modified,
    author: release.byline ?? site.settings.publisher.name,
    categories: [
      ...kindCategory(site, release),
      ...site.indexes.flatMap(({ kind, address }) =>
        release.things(kind).map((thing) => ({ name: kind.titleOf(thing), domain: address.url })),
      ),
    ],
    language: lang,
  };
}

/** What is no ordinary release says what it is. */
function kindCategory(site: Site, release: Release): FeedCategory[] {
  if (release.kind === "siaran") return [];
  return [{ name: kindInWords(release), domain: site.addressOf(paths.archive).url }];
}

function imageOf(photo: Photo): FeedImage | undefined {
  const source = plainSource(photo, widestRendition);
  if (!source) return undefined;
  const { address, format, width, height } = source;
  return { url: address.url, type: `image/${format}`, width, height, alt: photo.alt, credit: photo.credit };
}

function noticeHtml(notice: Notice, language: Language): string {
  const label = xml("strong", {}, `${noticeLabel(notice, language)}:`);
  return xml("p", {}, label, ` ${noticeText(notice, language)}`).toString();
}
