import type { Address } from "../base/address.ts";
import type { Day, Moment } from "../base/date.ts";
import type { Language, Text } from "../base/language.ts";
import type { ReleaseKind } from "../base/release-kinds.ts";
import type { Place } from "../base/source.ts";
import type { History } from "../content/history.ts";
import type { InformationKeys } from "../content/information-schema.ts";
import type { Contact, SiteSettings } from "../content/site-settings.ts";
import type { Words } from "../content/words.ts";
import type { City } from "../indexes/city.ts";
import type { Event } from "../indexes/event.ts";
import type { Entry, IndexKind, Mention, Thing } from "../indexes/index-kind.ts";
import type { Official } from "../indexes/official.ts";
import type { MarkedQuotation } from "../markdown/marked-quotations.ts";
import type { ImageOutput, Picture } from "../pictures/picture.ts";
import type { Card, CardOutput } from "./card.ts";
import type { Icons } from "./icons.ts";

/** What the site says itself, in one language. */
export type { Words };

/** An official in a release, with the office held on its date. */
export interface Participant {
  readonly official: Official;
  /** Absent where no office is known for that day. */
  readonly office?: string;
}

export interface Photo extends Picture {
  readonly caption?: string;
  readonly credit?: string;
}

export interface Attachment {
  readonly file: string;
  readonly address: Address;
  readonly title: string;
  /** Bytes. */
  readonly size: number;
}

/** A published release. Of one that was withdrawn only title, date, number and what it was about are left, and the reason stands for its summary. */
export interface Release {
  /** Source file, for messages. */
  readonly file: string;
  /** Of everything that is in the source file. */
  readonly digest: string;
  /** Permanent id (a tag URI, RFC 4151) that feeds carry. It changes with neither title, nor corrections, nor with a new address whose old one is the first alias. */
  readonly id: string;
  readonly slug: string;
  readonly address: Address;
  readonly title: string;
  readonly date: Moment;
  /** The calendar day of `date` in its own zone. */
  readonly day: Day;
  /** The latest of date, `updated`, corrections and withdrawal. */
  readonly modified: Moment;
  readonly cities: readonly City[];
  /** The officials with the office of that day. */
  readonly participants: readonly Participant[];
  readonly events: readonly Event[];
  /** The things of an index that it is about, in the order in which it names them. */
  things<T extends Thing>(index: IndexKind<Entry, T>): readonly T[];
  /** The same with what is said of each. */
  mentions<T extends Thing>(index: IndexKind<Entry, T>): readonly Mention<T>[];
  readonly summary: string;
  readonly dateline: string;
  /** An invitation names an event, a clarification its claim. */
  readonly kind: ReleaseKind;
  /** What went round and is put right. */
  readonly claim?: string;
  readonly number?: string;
  readonly byline?: string;
  readonly source?: { readonly name: string; readonly url?: string };
  readonly contact?: Contact;
  /** Names of topics, and words that are no registered topic. */
  readonly topics: readonly string[];
  /** Numbers that stand out, each with what it counts: `Rp379 miliar`, `investasi sampai Mei 2025`. */
  readonly figures: readonly { readonly value: string; readonly label: string }[];
  readonly photos: readonly Photo[];
  /** What a link preview shows, cut from the first photo that is large enough; absent where there is none. */
  readonly card?: Card;
  readonly attachments: readonly Attachment[];
  readonly corrections: readonly { readonly at: Moment; readonly note: string }[];
  readonly withdrawal?: { readonly reason: string; readonly at: Moment };
  /** Not published yet: such a release is on a preview only, as is one whose embargo has not ended. */
  readonly isDraft: boolean;
  readonly embargo?: Moment;
  /** Who speaks in its marked quotations, each as the line below it says. */
  readonly speakers: readonly string[];
  /** The path of another release that this one puts right. */
  readonly corrects?: string;
  readonly aliases: readonly string[];
  readonly lang: "id" | "en";
  readonly original?: string;
  readonly text: ReleaseText;
  /** Tells title and text from all others: SHA-256 of their canonical words, in hexadecimal digits. Its file is read for it once. */
  readonly fingerprint: string;
  /** What the list of public information says of it and not of others. */
  readonly information?: InformationKeys;
}

/** The text of a release. Its file is read whenever one of its forms is asked for. */
export interface ReleaseText {
  /** As HTML for the release's page. */
  html(): string;
  /** As HTML with absolute addresses only, for feeds. */
  feedHtml(): string;
  /** The words without marks, paragraphs parted by a line break: for search and data. */
  plainText(): string;
  /** The words as they are printed without marks: with the numbers of lists, and paragraphs parted by an empty line. */
  printedText(): string;
  /** The quotations that say below who speaks. */
  quotations(): readonly MarkedQuotation[];
}

/** What a listing is about. */
export type Subject =
  | { readonly kind: "archive" }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "day"; readonly day: Day }
  | LanguageSubject
  | ThingSubject;

/** A language as what a listing is about. */
export interface LanguageSubject {
  readonly kind: "language";
  readonly language: Language;
}

export type LanguageListing = Listing<LanguageSubject>;

/** A thing as what a listing is about. */
export interface ThingSubject<T extends Thing = Thing> {
  readonly kind: "thing";
  readonly index: IndexKind;
  readonly thing: T;
}

export type ThingListing<T extends Thing = Thing> = Listing<ThingSubject<T>>;

/** An index and its listings, one for each thing, in the order of the index. */
export interface Index<T extends Thing = Thing> {
  readonly kind: IndexKind;
  /** The page of all entries. */
  readonly address: Address;
  readonly listings: readonly ThingListing<T>[];
}

/** All releases about one subject, newest first. */
export interface Listing<S extends Subject = Subject> {
  readonly subject: S;
  readonly title: string;
  readonly address: Address;
  /** Its own feed; archives by date have none and point at the site's. */
  readonly feed: Address;
  /** The same as JSON Feed. */
  readonly jsonFeed: Address;
  readonly releases: readonly Release[];
}

/** One page of a listing. */
export interface ListingPage<S extends Subject = Subject> {
  readonly listing: Listing<S>;
  /** From 1. */
  readonly number: number;
  readonly address: Address;
  readonly releases: readonly Release[];
  readonly newer?: Address;
  readonly older?: Address;
}

export interface MonthOfYear {
  readonly month: number;
  readonly address: Address;
  readonly count: number;
}

export interface Year {
  readonly year: number;
  readonly address: Address;
  readonly count: number;
  readonly months: readonly MonthOfYear[];
}

/** A file of the content folder that is published. */
export interface Copy {
  readonly from: string;
  readonly to: string;
  /** Whether not even what its makers wrote into it is taken out. */
  readonly isExact?: true;
}

/** An old address that leads to a page. */
export interface Redirect {
  readonly from: Address;
  readonly to: Address;
  /** Where it is written, for one that the ledger of addresses has. */
  readonly place?: Place;
}

/** An old address where no page of the site can be: on another host, outside its path, or with a query. */
export interface OutsideRedirect {
  readonly from: string;
  readonly to: Address;
}

/** A page at the address of a release, or of anything else, that was taken away. */
export interface Gone {
  readonly address: Address;
  readonly reason?: string;
}

/** A page that tells of the office, and not of an event: its profile, its contact, its privacy. */
export interface StaticPage
  extends Pick<
    Release,
    "file" | "slug" | "digest" | "address" | "title" | "summary" | "attachments" | "lang" | "text"
  > {
  /** When its text was last changed, where it says so. */
  readonly updated?: Moment;
  /** Its place among those that want to be in the menu, from the smallest. */
  readonly menu?: number;
}

/** A way from every page to another. */
export interface MenuEntry {
  /** On pages of each language. */
  readonly label: Text;
  /** Of the label where it is the same on all pages: that in which the office wrote it. */
  readonly language?: Language;
  /** For links in pages: with the path prefix, or absolute. */
  readonly href: string;
  /** The path of the page on this site; absent for one elsewhere, as the next is. */
  readonly path?: string;
  /** The part of the site that the page belongs to. */
  readonly section?: string;
}

type ListingOf<K extends Subject["kind"]> = Listing<Extract<Subject, { kind: K }>>;

/** The whole newsroom, ready to be rendered. Everything in it is immutable and in its final order. */
export interface Site {
  readonly settings: SiteSettings;
  readonly home: Address;
  /** The moment the site was compiled for. */
  readonly now: Moment;
  /** Published releases, newest first. */
  readonly releases: readonly Release[];
  /** The release at the top of the home page; absent in an empty newsroom. */
  readonly lead?: Release;
  /** Releases with a page: the published and the withdrawn. */
  readonly pages: readonly Release[];
  /** The language versions of published releases by the path of their original, which comes first. */
  readonly translations: ReadonlyMap<string, readonly Release[]>;
  /** The indexes that there are: a free one without an entry is not among them. */
  readonly indexes: readonly Index[];
  /** Languages besides that of the site whose releases are listed apart. */
  readonly languages: readonly LanguageListing[];
  readonly archive: ListingOf<"archive">;
  readonly periods: readonly (ListingOf<"year"> | ListingOf<"month">)[];
  readonly years: readonly Year[];
  /** The releases of each day that has any, newest first. */
  readonly days: readonly ListingOf<"day">[];
  /** The region's emblem, an image. */
  readonly emblem?: Address;
  readonly icons: Icons;
  readonly copies: readonly Copy[];
  /** Files that are made from the pictures of the content folder. */
  readonly images: readonly ImageOutput[];
  /** Files that are drawn from words. */
  readonly drawings: readonly CardOutput[];
  /** What a link preview of a page shows that has no picture of its own. */
  readonly card?: Card;
  /** Cards drawn for releases without a photo. */
  readonly cards: ReadonlyMap<Release, Card>;
  readonly redirects: readonly Redirect[];
  /** Pages of the office, those in the menu first. */
  readonly staticPages: readonly StaticPage[];
  /** The ways in the head of every page. */
  readonly menu: readonly MenuEntry[];
  /** The ways in its foot to what the menu does not hold. */
  readonly footer: readonly MenuEntry[];
  readonly elsewhere: readonly OutsideRedirect[];
  readonly gone: readonly Gone[];
  /** The published versions of releases by their files. */
  readonly history: History;
  readonly addressOf: (path: string) => Address;
}
