import type { Address } from "../base/address.ts";
import { compareText } from "../base/compare-text.ts";
import { type Day, formatPeriod, type Moment } from "../base/date.ts";
import type { Language } from "../base/language.ts";
import { checkCity } from "./check-city.ts";
import { checkSeries } from "./check-series.ts";
import { type City, city } from "./city.ts";
import { type EventChange, statusAfter } from "./event-changes.ts";
import { factsOfEvent, historyOf } from "./event-facts.ts";
import { eventNodes } from "./event-node.ts";
import { text as textField } from "./field.ts";
import type { Entry, Happening, IndexKind, Thing } from "./index-kind.ts";
import { eventSchema, readEvent } from "./read-event.ts";
import { findSeries, seriesPath } from "./series-entry.ts";
import { momentOf } from "./times-in-words.ts";

export interface EventEntry extends Entry {
  readonly kind: "event";
  readonly short: string;
  /** Name shared by the editions of one event. */
  readonly series?: string;
  /** Of the series in the register, where it is there. */
  readonly seriesId?: string;
  /** The first day on which it can begin, and the last on which it can end. */
  readonly start?: Day;
  readonly end?: Day;
  /** As written: a day, or a month or year where the day is not known yet. */
  readonly startText?: string;
  readonly endText?: string;
  /** `08:00`, where the time of day is known. */
  readonly startClock?: string;
  readonly endClock?: string;
  /** IANA zone of the times; absent where it is that of the city. */
  readonly zone?: string;
  readonly venue?: string;
  readonly city?: string;
  /** The oldest first. */
  readonly changes: readonly EventChange[];
  readonly status: Happening["status"];
  readonly website?: string;
}

export interface Event extends Thing, Omit<EventEntry, "city" | "portrait"> {
  readonly kind: "event";
  /** The page of its series, where that has one. */
  readonly seriesAddress?: Address;
  readonly startTime?: Moment;
  readonly endTime?: Moment;
  readonly zone: string;
  readonly city?: City;
}

/** Happenings to which releases belong. */
export const event: IndexKind<EventEntry, Event> = {
  name: "event",
  key: "events",
  path: "/acara/",
  words: {
    noun: "acara",
    english: "event",
    id: {
      label: "Acara",
      one: "acara",
      many: "acara",
      overview: "Siaran pers menurut acara, yang terbaru di atas.",
      data: "Acara yang menjadi bagian siaran.",
    },
    en: {
      label: "Events",
      one: "event",
      many: "events",
      overview: "Press releases by event, the latest at the top.",
      data: "The events that it belongs to.",
    },
  },
  shown: "beside",
  home: "coming",
  schema: eventSchema,
  questions: [
    { key: "name", message: "Nama lengkap", needed: true },
    { key: "series", message: "Seri, bila berulang (boleh kosong)" },
    { key: "start", message: "Hari pertama, dengan jam bila diketahui (boleh kosong)", date: true },
    { key: "end", message: "Hari atau jam berakhirnya (boleh kosong)", date: true },
    { key: "venue", message: "Tempat (boleh kosong)" },
    { key: "city", message: "Daerah", among: { key: "cities" } },
  ],
  fields: [
    {
      name: "id",
      ...textField,
      meaning: { id: "Pengenal tetap acara.", en: "Permanent id of the event." },
      of: ({ thing }) => thing.id,
    },
    {
      name: "nama",
      ...textField,
      meaning: { id: "Nama acara.", en: "Name of the event." },
      of: ({ thing }) => thing.name,
    },
  ],
  hintOf: ({ startText: start, endText: end = start }) =>
    start === undefined || end === undefined ? undefined : formatPeriod(start, end),
  isEntry: (entry): entry is EventEntry => entry.kind === "event",
  isThing: (thing): thing is Event => thing.kind === "event",
  read: readEvent,
  settle(entry, entries) {
    const found = entry.series === undefined ? undefined : findSeries(entries, entry.series);
    return found ? { ...entry, series: found.name, seriesId: found.id } : entry;
  },
  check(events, context) {
    for (const { value, data } of events.values()) {
      checkCity(value.city, () => data.place(["city"]), context);
      checkSeries(value, () => data.place(["series"]), context);
    }
  },
  link({ city: id, ...entry }, linker) {
    const place = linker.find(city, id);
    const zone = entry.zone ?? place?.zone ?? linker.zone;
    return {
      ...entry,
      portrait: undefined,
      city: place,
      seriesAddress:
        entry.seriesId === undefined ? undefined : linker.addressOf(`${seriesPath}${entry.seriesId}/`),
      zone,
      startTime: momentOf(entry.startText, entry.startClock, zone),
      endTime: momentOf(entry.endText, entry.endClock, zone),
      address: linker.addressOf(`${event.path}${entry.id}/`),
    };
  },
  compare: (a, b) => compareText(b.start ?? "", a.start ?? "") || compareText(a.id, b.id),
  groupOf: ({ start }, language) =>
    start?.slice(0, 4) ?? (language === "id" ? "Tanpa tanggal" : "Without a date"),
  titleOf: ({ name }) => name,
  shortOf: ({ short }) => short,
  kickerOf: ({ series }, language) => series ?? event.words[language].label,
  descriptionOf: ({ name }, count, { language }) =>
    language === "id"
      ? `Siaran pers tentang ${name}: waktu, tempat dan ${count}.`
      : `Press releases about ${name}: when, where, and ${count}.`,
  noteOf: (thing) => [{ days: thing }, ...(thing.city ? [thing.city.name] : [])],
  factsOf: factsOfEvent,
  happeningOf: happeningOf,
  describe: eventNodes,
  describeIn: (mentions) => mentions.flatMap(({ thing }) => eventNodes(thing)),
};

function happeningOf(event: Event, language: Language): Happening {
  const { start, end, startText, endText, startTime, endTime, status, venue, city, changes, zone } = event;
  const last = changes.at(-1);
  // A state that stands alone, without the change that led to it, is a change too.
  const isUntold = status !== "scheduled" && statusAfter(changes) !== status;
  return {
    ...{ start, end, startText, endText, startTime, endTime, status },
    history: historyOf(event, language),
    revision: changes.length + Number(isUntold),
    changed: last && momentOf(last.at, "00:00", zone),
    location: [venue, city?.fullName].filter((part) => part !== undefined).join(", ") || undefined,
    within: city,
  };
}
