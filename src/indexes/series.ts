import { compareText } from "../base/compare-text.ts";
import type { Day } from "../base/date.ts";
import { checkKeys } from "../yaml/check-keys.ts";
import { text, texts, webAddress } from "../yaml/schema.ts";
import { compareCities } from "./city.ts";
import { otherGroup } from "./compare-officials.ts";
import { type Event, event } from "./event.ts";
import { text as textField } from "./field.ts";
import type { IndexKind, Telling, Thing } from "./index-kind.ts";
import { siteLink } from "./phrase.ts";
import { isSeriesEntry, type SeriesEntry, seriesKey, seriesPath } from "./series-entry.ts";
import { happeningInWords } from "./times-in-words.ts";

export interface Series extends Thing, Omit<SeriesEntry, "portrait"> {
  readonly kind: "series";
  /** The latest first; those without a date come last. */
  readonly editions: readonly Event[];
}

const schema = { name: text, website: webAddress.optional(), aliases: texts.optional() };

/** Events that come again, each with its editions. Releases name them through their events. */
export const series: IndexKind<SeriesEntry, Series> = {
  name: "series",
  key: seriesKey,
  path: seriesPath,
  words: {
    noun: "rangkaian",
    english: "series",
    id: {
      label: "Rangkaian acara",
      one: "rangkaian acara",
      many: "rangkaian acara",
      overview: "Acara yang berulang, dengan semua penyelenggaraannya.",
      data: "Rangkaian acara siaran.",
      periods: "Penyelenggaraan",
    },
    en: {
      label: "Series of events",
      one: "series of events",
      many: "series of events",
      overview: "Events that come again, with all their editions.",
      data: "The series of its events.",
      periods: "Editions",
    },
  },
  free: true,
  through: {
    index: event,
    idOf: (thing) => (event.isThing(thing) ? thing.seriesId : undefined),
  },
  schema,
  questions: [{ key: "name", message: "Nama rangkaian, tanpa tahun", needed: true }],
  fields: [
    {
      name: "id",
      ...textField,
      meaning: { id: "Pengenal tetap rangkaian acara.", en: "Permanent id of the series." },
      of: ({ thing }) => thing.id,
    },
    {
      name: "nama",
      ...textField,
      meaning: { id: "Nama rangkaian acara.", en: "Name of the series." },
      of: ({ thing }) => thing.name,
    },
  ],
  isEntry: isSeriesEntry,
  isThing: (thing): thing is Series => thing.kind === "series",
  read(id, data, { language, report }) {
    const { name, aliases = [], website } = checkKeys(schema, data, language, report);
    return name === undefined ? undefined : { kind: "series", id, name, aliases, website };
  },
  link: (entry, linker) => ({
    ...entry,
    portrait: undefined,
    address: linker.addressOf(`${series.path}${entry.id}/`),
    editions: linker
      .all(event)
      .filter(({ seriesId }) => seriesId === entry.id)
      .sort(event.compare),
  }),
  compare: (a, b) =>
    compareCities(a.editions[0]?.city, b.editions[0]?.city) ||
    compareText(a.name, b.name) ||
    compareText(a.id, b.id),
  groupOf: ({ editions }, language) => editions[0]?.city?.fullName ?? otherGroup[language],
  titleOf: ({ name }) => name,
  shortOf: ({ name }) => name,
  kickerOf: (_, language) => series.words[language].label,
  descriptionOf: ({ name, editions }, count, { language }) =>
    language === "id"
      ? `${name}: ${editions.length} penyelenggaraan, dan ${count}.`
      : `${name}: editions (${editions.length}), and ${count}.`,
  noteOf(thing, { today }) {
    const edition = nextEdition(thing, today) ?? thing.editions[0];
    return edition ? [edition.short, { days: edition }] : [];
  },
  factsOf: (thing, telling) => {
    const next = nextEdition(thing, telling.today);
    return [
      {
        term: telling.language === "id" ? "Berikutnya" : "Next",
        lines: [next && { text: next.name, href: next.address.href }, next && { days: next }],
      },
      { term: telling.language === "id" ? "Situs" : "Site", lines: [siteLink(thing.website)] },
    ];
  },
  timelineOf: (thing, telling) => {
    const next = nextEdition(thing, telling.today);
    return thing.editions.map((edition) => ({
      title: edition.name,
      href: edition.address.href,
      time: timeOf(edition, telling),
      isPresent: edition === next,
    }));
  },
  describe: ({ name, aliases, address: { url }, editions }) => [
    {
      "@type": "EventSeries",
      "@id": `${url}#rangkaian`,
      name,
      alternateName: aliases.length > 0 ? aliases : undefined,
      url,
      subEvent: editions.map((edition) => ({ "@id": `${edition.address.url}#acara` })),
    },
  ],
  // What a release is about is its event.
  describeIn: () => [],
};

/** The edition that is taking place, or the nearest to come. */
function nextEdition({ editions }: Series, today: Day): Event | undefined {
  return editions.findLast(
    ({ start, end = start, status }) => status !== "cancelled" && end !== undefined && end >= today,
  );
}

function timeOf(edition: Event, { language }: Telling): string {
  const unknown = language === "id" ? "tanggal belum diketahui" : "day not known yet";
  const state = {
    id: { scheduled: "", postponed: ", ditunda", cancelled: ", dibatalkan" },
    en: { scheduled: "", postponed: ", postponed", cancelled: ", cancelled" },
  }[language][edition.status];
  return `${happeningInWords(edition, language) ?? unknown}${state}`;
}
