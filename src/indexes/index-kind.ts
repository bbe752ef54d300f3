import type { Address, AddressOf } from "../base/address.ts";
import type { Day, Moment } from "../base/date.ts";
import type { Language } from "../base/language.ts";
import type { PercentPoint } from "../base/percent-point.ts";
import type { Place } from "../base/source.ts";
import type { Report } from "../diagnostics/faults.ts";
import type { Assets } from "../pictures/asset.ts";
import type { Picture } from "../pictures/picture.ts";
import type { Schema } from "../yaml/schema.ts";
import type { YamlData } from "../yaml/yaml.ts";
import type { Field } from "./field.ts";
import type { Entries } from "./lookup.ts";
import type { Node } from "./node.ts";
import type { Fact, Period, Phrase } from "./phrase.ts";

/** An entry of the register as its file says it, before ids are linked. */
export interface Entry {
  /** The name of its index. */
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  /** Spellings by which texts and searches find it. */
  readonly aliases: readonly string[];
  /** A picture in the folder of the register. */
  readonly portrait?: string;
}

/** What a page of an index is about: an entry of the register with the things that its ids stand for. */
export interface Thing extends Omit<Entry, "portrait"> {
  readonly address: Address;
  readonly portrait?: Picture;
  /** The colour by which it is known, `#rrggbb`. */
  readonly colour?: string;
}

/** A thing in a release. */
export interface Mention<T extends Thing = Thing> {
  readonly thing: T;
  /** What is said of it on that day, such as the office of an official. */
  readonly note?: string;
}

/** Something that takes place on days. */
export interface Happening {
  /** The first day on which it can begin, and the last on which it can end. */
  readonly start?: Day;
  readonly end?: Day;
  /** As the register has them: a day, or a month or year where the day is not known yet. */
  readonly startText?: string;
  readonly endText?: string;
  /** The moments, where the time of day is known. */
  readonly startTime?: Moment;
  readonly endTime?: Moment;
  readonly status: "scheduled" | "postponed" | "cancelled";
  /** What became of it since it was announced, in words of the language that was asked for, the oldest first. */
  readonly history: readonly string[];
  /** How often it was changed; it only rises. */
  readonly revision: number;
  /** When it was changed last. */
  readonly changed?: Moment;
  readonly location?: string;
  /** The thing in whose calendar it stands too. */
  readonly within?: Thing;
}

/** What an index is called. */
export interface IndexWords extends Readonly<Record<Language, IndexNames>> {
  /** The name of its parts of pages, filters and columns: `daerah`. It is part of permanent addresses. */
  readonly noun: string;
  /** In English, for messages: `city`. */
  readonly english: string;
}

/** The names of an index on pages in one language. */
export interface IndexNames {
  /** As a heading and in the menu: `Daerah`. */
  readonly label: string;
  /** Of one thing in a sentence: `daerah`. */
  readonly one: string;
  /** Of several. */
  readonly many: string;
  /** What the page of all its entries says of itself. */
  readonly overview: string;
  /** What the list of them in the open data holds. */
  readonly data: string;
  /** What its things have in periods, where they have any: `Jabatan`. */
  readonly periods?: string;
}

/** A question that `siaran register add` asks. Its key is that of the entry, or of an appointment. */
export interface Question {
  readonly key: string;
  readonly message: string;
  readonly needed?: true;
  /** The answer is a date, or a year and a month. */
  readonly date?: true;
  /** The answer is one of these, or the id of an entry of an index. */
  readonly among?: readonly string[] | { readonly key: string; fits?(entry: Entry): boolean };
}

export interface ReadOptions {
  /** Folder of the index in the register as it stands in diagnostics: `posts/_data/officials`. */
  readonly folder: string;
  /** Files of the content folder; without them portraits are not looked at. */
  readonly assets?: Assets;
  readonly language: Language;
  readonly report: Report;
}

/** An entry with the data it was read from. */
export interface ReadEntry<E extends Entry = Entry> {
  readonly value: E;
  readonly data: YamlData;
  readonly place: Place;
}

/** The entries of all indexes, to be checked against each other. */
export interface CheckContext {
  readonly report: Report;
  /** Ids of an index, by its key. */
  ids(key: string): Iterable<string>;
  /** Whether there is a file for an id, sound or not: what is wrong with it has been reported. */
  isWritten(key: string, id: string): boolean;
}

/** What an entry is linked with. */
export interface Linker {
  /** IANA zone of the newsroom. */
  readonly zone: string;
  readonly addressOf: AddressOf;
  /** The portrait in the folder of an index, published beside the page of its thing. */
  portraitOf(of: {
    readonly key: string;
    readonly portrait?: string;
    /** The point that no crop may lose. */
    readonly focus?: PercentPoint | undefined;
    readonly name: string;
    readonly address: Address;
  }): Picture | undefined;
  /** The thing that an id stands for; `undefined` where there is none, and where a circle of ids closes. */
  find<T extends Thing>(index: IndexKind<Entry, T>, id: string | undefined): T | undefined;
  /** All things of another index. */
  all<T extends Thing>(index: IndexKind<Entry, T>): readonly T[];
}

/** For when and in which language something is told of a thing. */
export interface Telling {
  readonly today: Day;
  readonly language: Language;
}

/** How releases name the things of an index that are no key of theirs. */
export interface Through {
  /** The index whose things bring them along. */
  readonly index: IndexKind;
  /** The id of what such a thing stands for on a day. @param as what the thing is called in the release. */
  idOf(thing: Thing, day: Day, as?: string): string | undefined;
}

/**
 * All that is particular to one kind of index. Whatever is done for every index goes through the table of these
 * declarations (`table.ts`), so that a new kind of index is one more of them.
 */
export interface IndexKind<E extends Entry = Entry, T extends Thing = Thing> {
  /** Of one thing: `city`. It is the option of commands and the beginning of codes (`city-unknown`). */
  readonly name: string;
  /** The key of releases, the folder of the register, and the name in the data of templates: `cities`. */
  readonly key: string;
  /** The page of all entries: `/daerah/`. It is part of permanent addresses. */
  readonly path: string;
  readonly words: IndexWords;
  /** Whether each release must name one. */
  readonly required?: true;
  /** Whether there is no such index as long as nothing is registered, and releases may name what is not registered. */
  readonly free?: true;
  /** Whether the things are people: they have portraits, or initials in their place, and part of a name may mean them. */
  readonly people?: true;
  /** Whether calendars of these things hold the happenings that are within them. */
  readonly gathers?: true;
  /** Releases do not name these things, but what brings them along; absent where they have a key for them. */
  readonly through?: Through;
  /** Where releases show their things: above the headline, or beside the text; absent where others tell of them. */
  readonly shown?: "above" | "beside";
  /** The part of the home page: things with the newest releases, coming happenings, those named most of late. */
  readonly home?: "newest" | "coming" | "active";
  /** The keys of an entry. */
  readonly schema: Schema;
  readonly questions: readonly Question[];
  /** What is asked about each of its appointments, the office first. */
  readonly appointments?: readonly Question[];
  /** What the open data tells of a mention. */
  readonly fields: readonly Field<Mention<T>>[];

  /** Whether two entries of the same name can be two things, such as a city and a regency. */
  mayBeTwins?(entry: E, fields: ReadonlyMap<string, unknown>): boolean;
  /** What tells an entry from others in a list to choose from. @param day for which it is chosen, where that is known. */
  hintOf?(entry: E, day?: Day): string | undefined;
  isEntry(entry: Entry): entry is E;
  isThing(thing: Thing): thing is T;
  /** Reads an entry; `undefined` where something is missing that it cannot do without, which is reported. */
  read(id: string, data: YamlData, options: ReadOptions): E | undefined;
  /** Adds to an entry what others know that it names. */
  settle?(entry: E, entries: Entries): E;
  /** Checks the entries among each other and their ids against those of other indexes. */
  check?(entries: ReadonlyMap<string, ReadEntry<E>>, context: CheckContext): void;
  link(entry: E, linker: Linker): T;
  /** The order of the things in every list of them. */
  compare(a: T, b: T): number;
  /** The part of the page of all entries in which a thing stands. */
  groupOf(thing: T, language: Language): string;
  /** The name in headings and lists. */
  titleOf(thing: T): string;
  /** The name in a sentence, where the title is long. */
  shortOf(thing: T): string;
  /** What stands above the name. */
  kickerOf?(thing: T, language: Language): string;
  /** The name with everything that belongs to it, where the title is not all of it. */
  fullNameOf?(thing: T): string;
  /** What a search engine shows of the page. @param count how many releases there are, in words: `12 siaran`. */
  descriptionOf(thing: T, count: string, telling: Telling): string;
  /** What stands under the name in a list. */
  noteOf(thing: T, telling: Telling): readonly Phrase[];
  /** What a release says of a thing. @param as what it is called there. */
  noteIn?(thing: T, day: Day, as?: string): string | undefined;
  /** What is known of a thing, at the head of its page. */
  factsOf?(thing: T, telling: Telling): readonly Fact[];
  /** Periods, the one that is now first, then by rank, and of one rank the latest first. */
  timelineOf?(thing: T, telling: Telling): readonly Period[];
  happeningOf?(thing: T, language: Language): Happening;
  /** What its page tells machines of a thing, in the vocabulary of schema.org. */
  describe(thing: T, today: Day): readonly Node[];
  /** What the page of a release tells machines of the things it is about. */
  describeIn(mentions: readonly Mention<T>[], day: Day): readonly Node[];
}
