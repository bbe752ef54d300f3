import type { Day } from "../base/date.ts";
import type { Language } from "../base/language.ts";
import type { Event } from "./event.ts";
import { changesInWords } from "./event-changes.ts";
import { eventStates, stateOf } from "./event-states.ts";
import type { Telling } from "./index-kind.ts";
import { type Fact, siteLink } from "./phrase.ts";

/** What is known of an event on a day. */
export function factsOfEvent(thing: Event, { today, language }: Telling): Fact[] {
  return [
    { term: terms.time[language], lines: [{ days: thing }] },
    {
      term: terms.state[language],
      lines: [stateInWords(thing, today, language), ...historyOf(thing, language)],
    },
    {
      term: terms.place[language],
      lines: thing.venue === undefined ? [] : [thing.venue, mapSearch(thing, language)],
    },
    {
      term: terms.region[language],
      lines: [thing.city && { text: thing.city.fullName, href: thing.city.address.href }],
    },
    {
      term: terms.series[language],
      lines: [thing.seriesAddress && { text: thing.series ?? "", href: thing.seriesAddress.href }],
    },
    { term: terms.website[language], lines: [siteLink(thing.website)] },
  ];
}

/** What became of an event, the oldest first. */
export function historyOf({ changes, venue, ...event }: Event, language: Language): string[] {
  const time = (text: string | undefined, clock: string | undefined, day: Day | undefined) =>
    text === undefined || day === undefined ? undefined : { first: day, last: day, text, clock };
  const start = time(event.startText, event.startClock, event.start);
  return changesInWords(
    changes,
    { start, end: time(event.endText, event.endClock, event.end), venue },
    language,
  );
}

function stateInWords(event: Event, today: Day, language: Language): string | undefined {
  const state = stateOf(event, today);
  return state && eventStates[state][language];
}

const terms = {
  time: { id: "Waktu", en: "When" },
  state: { id: "Keadaan", en: "State" },
  place: { id: "Tempat", en: "Place" },
  region: { id: "Daerah", en: "Region" },
  series: { id: "Rangkaian", en: "Series" },
  website: { id: "Situs", en: "Site" },
} as const;

/** A link to a search for an event's venue on OpenStreetMap. */
function mapSearch({ venue = "", city }: Event, language: Language) {
  const place = city && !venue.includes(city.name) ? `${venue}, ${city.name}` : venue;
  const href = `https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`;
  return { text: language === "id" ? "Cari di peta" : "Find on the map", href, external: true } as const;
}
