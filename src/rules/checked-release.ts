import { dayOf } from "../date.ts";
import type { Release } from "../model.ts";
import { once } from "../once.ts";
import { type Asset, assetFile } from "../release.ts";
import type { ReleaseDraft } from "../release-draft.ts";
import { findDates } from "../text/dates.ts";
import { nothingKnown } from "../text/known.ts";
import { readPeople } from "../text/people.ts";
import { findPlaces } from "../text/places.ts";
import { findQuotations } from "../text/quotations.ts";
import { findQuoted } from "../text/quoted.ts";
import { matchRegion, type Region } from "../text/regions.ts";
import { findTimes } from "../text/times.ts";
import type { KnownRegistry } from "./known-registry.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { readWords } from "./read-words.ts";
import { readRelease } from "./reading-text.ts";
import { resolvePerson } from "./resolve-person.ts";
import type { CheckedRelease } from "./rule.ts";

/** Prepares a release for the rules. Nothing is looked for in its text before a rule asks. */
export function toCheckedRelease(
  release: Release,
  draft: ReleaseDraft,
  { known, assets }: { known: KnownRegistry; assets: ReadonlyMap<string, Asset> },
): CheckedRelease {
  const day = once(() => dayOf(release.date));
  const text = once(() => readRelease(draft));
  const value = () => text().value;
  const words = once(() => readWords(value()));
  const paragraphs = once(() => paragraphsOf(text()));
  const lower = once(() => toLower(value()));
  const dates = once(() => findDates(value()));
  const times = once(() => (/\d[.:]\d\d/.test(value()) ? findTimes(value()) : []));
  const places = once(() => findPlaces(value()));
  // Names are looked up in the registry by the rules, which know more of the release than its words.
  const people = once(() =>
    readPeople(value(), { known: nothingKnown, places: places(), dateline: homeOf(release) }),
  );
  const resolved = once(() => people().people.map((person) => resolvePerson(person, { known, release })));
  const hasQuotes = () => /["“”„«»]/.test(value());
  const quoted = once(() => (hasQuotes() ? findQuoted(value()) : []));
  const quotations = once(() => (hasQuotes() ? findQuotations(value(), people().people, quoted()) : []));
  return {
    release,
    draft,
    get day() {
      return day();
    },
    known,
    get text() {
      return text();
    },
    get words() {
      return words();
    },
    get paragraphs() {
      return paragraphs();
    },
    get lower() {
      return lower();
    },
    get dates() {
      return dates();
    },
    get times() {
      return times();
    },
    get places() {
      return places();
    },
    get people() {
      return people();
    },
    get resolved() {
      return resolved();
    },
    get quotations() {
      return quotations();
    },
    get quoted() {
      return quoted();
    },
    assetOf: (name) => assets.get(assetFile(draft.file, name)),
  };
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
