import { compareText } from "../base/compare-text.ts";
import { type Day, formatPeriod } from "../base/date.ts";
import { checkKeys } from "../yaml/check-keys.ts";
import { choice, partialDate, text, texts, webAddress } from "../yaml/schema.ts";
import { checkCity } from "./check-city.ts";
import { type City, city } from "./city.ts";
import { eventNodes } from "./event-node.ts";
import { text as textField } from "./field.ts";
import type { Entry, Happening, IndexKind, Thing } from "./index-kind.ts";
import { siteLink } from "./phrase.ts";
import { readDay, readLastDay } from "./read-day.ts";

export interface EventEntry extends Entry {
  readonly kind: "event";
  readonly short: string;
  /** Name shared by the editions of one event. */
  readonly series?: string;
  /** The first day on which it can begin, and the last on which it can end. */
  readonly start?: Day;
  readonly end?: Day;
  /** As written: a day, or a month or year where the day is not known yet. */
  readonly startText?: string;
  readonly endText?: string;
  readonly venue?: string;
  readonly city?: string;
  readonly status: Happening["status"];
  readonly website?: string;
}

export interface Event extends Thing, Omit<EventEntry, "city" | "portrait"> {
  readonly kind: "event";
  readonly city?: City;
}

const schema = {
  name: text,
  short: text.optional(),
  series: text.optional(),
  start: partialDate.optional(),
  end: partialDate.optional(),
  venue: text.optional(),
  city: text.optional(),
  status: choice(["scheduled", "postponed", "cancelled"]).optional(),
  website: webAddress.optional(),
  aliases: texts.optional(),
};

/** Happenings to which releases belong. */
export const event: IndexKind<EventEntry, Event> = {
  name: "event",
  key: "events",
  path: "/acara/",
  words: {
    label: "Acara",
    noun: "acara",
    english: "event",
    overview: "Siaran pers menurut acara, yang terbaru di atas.",
    data: "Acara yang menjadi bagian siaran.",
    elsewhere: " dan siarannya",
  },
  shown: "beside",
  home: "coming",
  schema,
  questions: [
    { key: "name", message: "Nama lengkap", needed: true },
    { key: "series", message: "Seri, bila berulang (boleh kosong)" },
    { key: "start", message: "Hari pertama (boleh kosong)", date: true },
    { key: "end", message: "Hari terakhir (boleh kosong)", date: true },
    { key: "venue", message: "Tempat (boleh kosong)" },
    { key: "city", message: "Daerah", among: { key: "cities" } },
  ],
  fields: [
    { name: "id", ...textField, meaning: "Pengenal tetap acara.", of: ({ thing }) => thing.id },
    { name: "nama", ...textField, meaning: "Nama acara.", of: ({ thing }) => thing.name },
  ],
  hintOf: ({ startText: start, endText: end = start }) =>
    start === undefined || end === undefined ? undefined : formatPeriod(start, end),
  isEntry: (entry): entry is EventEntry => entry.kind === "event",
  isThing: (thing): thing is Event => thing.kind === "event",
  read(id, data, { language, report }) {
    const checked = checkKeys(schema, data, language, report);
    const { name, short = name, start, end, status = "scheduled", aliases = [], ...rest } = checked;
    const first = readDay(start, data, ["start"], report);
    const last =
      end === undefined
        ? readLastDay(start, data, ["start"], () => {})
        : readLastDay(end, data, ["end"], report);
    if (first !== undefined && last !== undefined && last < first) {
      report("event-order", data.place(["end"]), { start: String(start), end: String(end) });
    }
    if (name === undefined || short === undefined) return undefined;
    const texts =
      first === undefined ? {} : { startText: start, endText: last === undefined ? start : (end ?? start) };
    return { kind: "event", id, name, short, status, aliases, ...rest, ...texts, start: first, end: last };
  },
  check(events, context) {
    for (const { value, data } of events.values()) checkCity(value.city, () => data.place(["city"]), context);
  },
  link({ city: id, ...entry }, linker) {
    return {
      ...entry,
      portrait: undefined,
      city: linker.find(city, id),
      address: linker.addressOf(`${event.path}${entry.id}/`),
    };
  },
  compare: (a, b) => compareText(b.start ?? "", a.start ?? "") || compareText(a.id, b.id),
  groupOf: ({ start }) => start?.slice(0, 4) ?? "Tanpa tanggal",
  titleOf: ({ name }) => name,
  shortOf: ({ short }) => short,
  kickerOf: ({ series }) => series ?? event.words.label,
  descriptionOf: ({ name }, count) => `Siaran pers tentang ${name}: waktu, tempat dan ${count}.`,
  noteOf: (thing) => [{ days: thing }, ...(thing.city ? [thing.city.name] : [])],
  factsOf: (thing) => [
    { term: "Waktu", lines: [{ days: thing }] },
    { term: "Tempat", lines: thing.venue === undefined ? [] : [thing.venue, mapSearch(thing)] },
    { term: "Daerah", lines: [thing.city && { text: thing.city.fullName, href: thing.city.address.href }] },
    { term: "Situs", lines: [siteLink(thing.website)] },
  ],
  happeningOf: ({ start, end, startText, endText, status, venue, city }) => ({
    start,
    end,
    startText,
    endText,
    status,
    location: [venue, city?.fullName].filter((part) => part !== undefined).join(", ") || undefined,
    within: city,
  }),
  describe: eventNodes,
  describeIn: (mentions) => mentions.flatMap(({ thing }) => eventNodes(thing)),
};

/** A link to a search for an event's venue on OpenStreetMap. */
function mapSearch({ venue = "", city }: Event) {
  const place = city && !venue.includes(city.name) ? `${venue}, ${city.name}` : venue;
  const href = `https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`;
  return { text: "Cari di peta", href, external: true } as const;
}
