import { weekdayOf } from "../base/date.ts";
import { aboutRegions } from "./about-regions.ts";
import { type DateMention, findDates, type Malformation } from "./dates.ts";
import { findEvents, findVenues } from "./events.ts";
import type { Extraction, Sourced } from "./extraction.ts";
import { type Known, nothingKnown } from "./known.ts";
import { knownCity, knownEvent } from "./known-lookup.ts";
import { type Byline, readLead } from "./lead.ts";
import { toOfficials } from "./officials.ts";
import { type People, readPeople } from "./people.ts";
import { findPlaces } from "./places.ts";
import { findQuotations } from "./quotations.ts";
import { findReleaseDate, isoOf, type ReleaseDate } from "./release-date.ts";
import type { DateBase } from "./resolve-date.ts";
import type { Span } from "./span.ts";

export type { Extraction, Sourced } from "./extraction.ts";

export interface ExtractOptions {
  /** What the registry knows; nothing by default. */
  readonly known?: Known;
  /** What a date without a year leans on, e.g. the day the text was published. */
  readonly base?: DateBase;
}

/** Reads a press release. The same text, registry and base always give the same result. */
export function extract(whole: string, { known = nothingKnown, base }: ExtractOptions = {}): Extraction {
  const lead = readLead(whole);
  const text = whole.slice(0, bodyEnd(whole, lead.byline));
  const { dateline, outlet, byline, number } = lead;
  const places = findPlaces(text);
  const people = readPeople(text, { known, places, dateline: dateline?.region });
  const date = findReleaseDate(text, findDates(text), dateline, base);
  const iso = date === undefined ? "" : isoOf(date);
  const day = iso.length === 10 ? iso : undefined;
  const venue = findVenues(text)[0];
  return {
    ...sourced("outlet", outlet, outlet?.text, 0.9),
    ...sourced(
      "dateline",
      dateline,
      dateline && {
        place: dateline.place,
        text: dateline.text,
        ...(dateline.closing === undefined ? {} : { closing: dateline.closing }),
      },
      dateline?.region === undefined ? 0.7 : 0.95,
    ),
    ...(date === undefined ? {} : dateFields(date, iso)),
    cities: aboutRegions(places, actingOffices(people), dateline).map(
      ({ region, start, end, confidence }) => ({
        start,
        end,
        value: { name: region.name, type: region.type, code: region.code, ...idOf(knownCity(region, known)) },
        confidence,
      }),
    ),
    officials: toOfficials(people, known, day),
    events: leading(text, findEvents(text)).map(({ start, end, name, kind }) => ({
      start,
      end,
      value: { name, ...idOf(knownEvent(name, known)) },
      confidence: kind === "deed" ? 0.6 : 0.8,
    })),
    ...sourced("venue", venue, venue?.text, 0.7),
    ...sourced("byline", byline?.spans[0], byline?.text, 0.9),
    ...sourced("number", number, number?.text, 0.9),
    quotations: findQuotations(text, people.people).map(({ start, end, text: words, speaker, balanced }) => ({
      start,
      end,
      value: { text: words, speaker: speaker === undefined ? "" : speaker.name || speaker.text },
      confidence: balanced ? 0.9 : 0.6,
    })),
  };
}

function dateFields({ mention, confidence }: ReleaseDate, iso: string): Pick<Extraction, "date" | "weekday"> {
  const { weekday } = mention;
  const written = weekday && {
    written: weekday.text,
    name: weekday.name,
    ...(iso.length === 10 ? { actual: weekdayOf(iso) } : {}),
  };
  return {
    ...sourced("date", mention, { iso, text: mention.text, ...malformedOf(mention), mention }, confidence),
    ...sourced("weekday", weekday, written, 0.95),
  };
}

/** Offices of the living and offices that stand alone, with their places: they say whose release it is. */
function actingOffices({ people, offices }: People): People["offices"] {
  const held = people
    .filter(({ deceased }) => !deceased)
    .flatMap(({ mentions }) => mentions)
    .flatMap(({ office, start, end }) => (office === undefined ? [] : [{ office, start, end }]));
  return [...held, ...offices];
}

/** What follows a closing byline are teasers of other articles. */
function bodyEnd(text: string, byline: Byline | undefined): number {
  const last = byline?.spans.at(-1);
  return last === undefined || last.start < text.length / 2 ? text.length : last.end;
}

/** The happenings a release is about stand in its opening; those further down are others. */
function leading<T extends Span>(text: string, events: readonly T[]): T[] {
  const opening = events.filter(({ start }) => start < Math.max(700, text.length / 3));
  return (opening.length > 0 ? opening : events).slice(0, 2);
}

function sourced<K extends string, T>(
  key: K,
  span: Span | undefined,
  value: T | undefined,
  confidence: number,
): { [P in K]?: Sourced<T> } {
  const object: { [P in K]?: Sourced<T> } = {};
  if (span !== undefined && value !== undefined)
    object[key] = { start: span.start, end: span.end, value, confidence };
  return object;
}

function malformedOf({ malformed }: DateMention): { malformed?: Malformation } {
  return malformed === undefined ? {} : { malformed };
}

function idOf(id: string | undefined): { id?: string } {
  return id === undefined ? {} : { id };
}
