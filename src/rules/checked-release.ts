import { dayOf } from "../base/date.ts";
import type { KnownRegistry } from "../content/known-registry.ts";
import type { Manuscript } from "../content/manuscript.ts";
import { type MarkdownSource, readSource } from "../markdown/source-blocks.ts";
import { type Asset, assetFile } from "../pictures/asset.ts";
import type { Release } from "../site/model.ts";
import { findDates } from "../text/dates.ts";
import { nothingKnown } from "../text/known.ts";
import { readPeople } from "../text/people.ts";
import { findPlaces } from "../text/places.ts";
import { findQuotations } from "../text/quotations.ts";
import { findQuoted, type Quoted } from "../text/quoted.ts";
import { matchRegion, type Region } from "../text/regions.ts";
import { findTimes } from "../text/times.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { readWords } from "./read-words.ts";
import { readRelease } from "./reading-text.ts";
import { resolvePerson } from "./resolve-person.ts";
import type { CheckedRelease } from "./rule.ts";

/** What the rules may ask about beside the release. */
interface Surroundings {
  readonly known: KnownRegistry;
  readonly assets: ReadonlyMap<string, Asset>;
}

/** Prepares a release for the rules. Nothing is looked for in its text before a rule asks. */
export function toCheckedRelease(
  release: Release,
  manuscript: Manuscript,
  surroundings: Surroundings,
): CheckedRelease {
  return new ReadRelease(release, manuscript, surroundings);
}

/** A class, because most rules ask a release for little: a closure for each answer would cost more than they do. */
class ReadRelease implements CheckedRelease {
  readonly release: Release;
  readonly manuscript: Manuscript;
  readonly known: KnownRegistry;
  readonly #assets: ReadonlyMap<string, Asset>;
  #day: CheckedRelease["day"] | undefined;
  #text: CheckedRelease["text"] | undefined;
  #words: CheckedRelease["words"] | undefined;
  #paragraphs: CheckedRelease["paragraphs"] | undefined;
  #lower: CheckedRelease["lower"] | undefined;
  #dates: CheckedRelease["dates"] | undefined;
  #times: CheckedRelease["times"] | undefined;
  #places: CheckedRelease["places"] | undefined;
  #people: CheckedRelease["people"] | undefined;
  #resolved: CheckedRelease["resolved"] | undefined;
  #quotations: CheckedRelease["quotations"] | undefined;
  #quoted: Quoted[] | undefined;
  #source: MarkdownSource | undefined;

  constructor(release: Release, manuscript: Manuscript, { known, assets }: Surroundings) {
    this.release = release;
    this.manuscript = manuscript;
    this.known = known;
    this.#assets = assets;
  }

  get day() {
    this.#day ??= dayOf(this.release.date);
    return this.#day;
  }

  get text() {
    this.#text ??= readRelease(this.manuscript);
    return this.#text;
  }

  get words() {
    this.#words ??= readWords(this.#value);
    return this.#words;
  }

  get paragraphs() {
    this.#paragraphs ??= paragraphsOf(this.text);
    return this.#paragraphs;
  }

  get lower() {
    this.#lower ??= toLower(this.#value);
    return this.#lower;
  }

  get dates() {
    this.#dates ??= findDates(this.#value);
    return this.#dates;
  }

  get times() {
    this.#times ??= /\d[.:]\d\d/.test(this.#value) ? findTimes(this.#value) : [];
    return this.#times;
  }

  get places() {
    this.#places ??= findPlaces(this.#value);
    return this.#places;
  }

  get people() {
    // Names are looked up in the registry by the rules, which know more of the release than its words.
    this.#people ??= readPeople(this.#value, {
      known: nothingKnown,
      places: this.places,
      dateline: homeOf(this.release),
    });
    return this.#people;
  }

  get resolved() {
    this.#resolved ??= this.people.people.map((person) => resolvePerson(person, this));
    return this.#resolved;
  }

  get quotations() {
    this.#quotations ??= this.#hasQuotes ? findQuotations(this.#value, this.people.people, this.quoted) : [];
    return this.#quotations;
  }

  get quoted() {
    this.#quoted ??= this.#hasQuotes ? findQuoted(this.#value) : [];
    return this.#quoted;
  }

  // Rules take these two out of the release by their names.
  readonly source = () => {
    this.#source ??= readSource(this.manuscript.body);
    return this.#source;
  };
  readonly assetOf = (name: string) => this.#assets.get(assetFile(this.manuscript.file, name));

  get #value() {
    return this.text.value;
  }

  get #hasQuotes() {
    return /["“”„«»]/.test(this.#value);
  }
}

/** The region that offices without one belong to: the first city of the release. */
function homeOf({ cities: [city] }: Release): Region | undefined {
  return city && matchRegion(city.name, 0)?.regions.find(({ type }) => type === city.type);
}

/** A few letters are longer in lower case; they stay, so that positions do. */
function toLower(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
