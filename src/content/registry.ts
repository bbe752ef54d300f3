import { type DateFault, type Day, isZone, parseFirstDay } from "../base/date.ts";
import type { Language } from "../base/language.ts";
import { isSlug, toSlug } from "../base/slug.ts";
import { type Place, placeAt, type Source } from "../base/source.ts";
import type { Severity } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/faults.ts";
import type { Asset } from "./asset.ts";
import { checkPicture } from "./check-image.ts";
import { checkKeys } from "./check-keys.ts";
import { checkCityReferences, checkOverlaps, checkParents } from "./registry-checks.ts";
import { citySchema, eventSchema, officialSchema, siteSchema } from "./schema.ts";
import { parseYaml, type YamlData } from "./yaml.ts";

export type CityType = "kota" | "kabupaten" | "provinsi";
export type Capacity = "definitif" | "Pj" | "Plt" | "Plh";

export interface CityEntry {
  readonly id: string;
  readonly name: string;
  readonly type: CityType;
  readonly parent?: string;
  /** Code of the region in the ministry of home affairs' list (Kepmendagri), e.g. `71.74`. */
  readonly code?: string;
  /** IANA zone; absent where it is the site's. */
  readonly zone?: string;
  readonly aliases: readonly string[];
  readonly website?: string;
}

export interface Appointment {
  /** The office in full as it is printed, without the capacity: `Wali Kota Kotamobagu`. */
  readonly office: string;
  readonly city?: string;
  readonly capacity: Capacity;
  /** First day; as it was written in `fromText`. Absent when not known. */
  readonly from?: Day;
  readonly fromText?: string;
  /** First day on which the office is no longer held. Absent while it is held or when not known. */
  readonly to?: Day;
  readonly toText?: string;
  readonly source?: string;
}

export interface OfficialEntry {
  readonly id: string;
  readonly name: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly aliases: readonly string[];
  readonly portrait?: string;
  readonly appointments: readonly Appointment[];
}

export interface EventEntry {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** Name shared by the editions of one event. */
  readonly series?: string;
  readonly start?: Day;
  /** Last day of the event. */
  readonly end?: Day;
  readonly venue?: string;
  readonly city?: string;
  readonly status: "scheduled" | "postponed" | "cancelled";
  readonly website?: string;
  readonly aliases: readonly string[];
}

export interface Contact {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
}

/** How grave the newsroom finds what a rule finds. */
export interface RuleSetting {
  readonly code: string;
  readonly level: Severity | "off";
  readonly place: Place;
}

export interface SiteSettings {
  readonly title: string;
  readonly short: string;
  readonly description: string;
  /** Absolute URL of the site's root, ending in `/`. */
  readonly url: string;
  /** IANA zone of the newsroom. */
  readonly zone: string;
  readonly notice?: string;
  /** The release that leads the home page; without it the newest does. */
  readonly lead?: { readonly path: string; readonly place: Place };
  readonly publisher: {
    readonly name: string;
    readonly address?: string;
    readonly email?: string;
    readonly website?: string;
  };
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly licence?: { readonly name: string; readonly url: string };
  readonly accent?: string;
  /** File of the emblem in the registry's folder, and where it is named. */
  readonly emblem?: { readonly file: string; readonly place: Place };
  /** Releases without a photo that get a drawn card, the newest ones; 0 for no cards, absent for the usual number. */
  readonly cards?: number;
  /** Lines at the head of a printed release, the issuing office above all. */
  readonly letterhead: readonly string[];
  /** Links to other sites for the foot of every page. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** Levels that differ from the rules' own. */
  readonly rules?: readonly RuleSetting[];
}

/** Everything in `posts/_data`. Entries with a fault that matters are left out. */
export interface Registry {
  readonly settings: SiteSettings | undefined;
  readonly cities: ReadonlyMap<string, CityEntry>;
  readonly officials: ReadonlyMap<string, OfficialEntry>;
  readonly events: ReadonlyMap<string, EventEntry>;
  readonly isWritten: IsWritten;
}

/**
 * Whether a file of the registry has an entry of an id, sound or not; so of every id where the file itself cannot be
 * used. Such an id is not unknown: what is wrong with it has been reported.
 */
export type IsWritten = (kind: "cities" | "officials" | "events", id: string) => boolean;

/** The registry's files below the content folder. */
export const registryFiles = ["site.yaml", "cities.yaml", "officials.yaml", "events.yaml"] as const;

type RegistryFile = (typeof registryFiles)[number];

export interface RegistryOptions {
  /** Files of the content folder by path; without them portraits are not looked at. */
  readonly assets?: ReadonlyMap<string, Asset>;
  /** Path of the folder as it stands in diagnostics, e.g. `posts/_data`. */
  readonly folder: string;
  /** Files that could not be read and were reported: they are not called missing too. */
  readonly reported?: ReadonlySet<string>;
  readonly language: Language;
  readonly report: Report;
}

/** A value with the place of its id and the data it was read from. */
export interface Entry<T> {
  readonly value: T;
  readonly data: YamlData;
  readonly place: Place;
}

/**
 * Reads the registry and checks what can be checked without releases.
 * @param sources the files found; each of {@link registryFiles} that is missing is reported.
 */
export function parseRegistry(sources: ReadonlyMap<string, Source>, options: RegistryOptions): Registry {
  const files = new Map(registryFiles.map((name) => [name, readFile(name, sources, options)]));
  const cities = readEntries(files.get("cities.yaml"), options, parseCity);
  const officials = readEntries(files.get("officials.yaml"), options, parseOfficial);
  const events = readEntries(files.get("events.yaml"), options, parseEvent);
  const ids = new Map([...files].map(([name, data]) => [name, data && idsOf(data)]));
  const isWritten: IsWritten = (kind, id) => ids.get(`${kind}.yaml`)?.has(id) ?? true;
  checkCityReferences({ cities, officials, events, isWritten }, options.report);
  checkParents(cities, isWritten, options.report);
  checkOverlaps(officials, options.report);
  const site = files.get("site.yaml");
  return {
    settings: site && parseSettings(site, options),
    cities: valuesOf(cities),
    officials: valuesOf(officials),
    events: valuesOf(events),
    isWritten,
  };
}

function idsOf(data: YamlData): ReadonlySet<string> {
  return new Set(data.entries().map(({ key }) => key));
}

function readFile(
  name: RegistryFile,
  sources: ReadonlyMap<string, Source>,
  { folder, reported, report }: RegistryOptions,
): YamlData | undefined {
  const file = `${folder}/${name}`;
  const source = sources.get(file);
  if (!source) {
    if (reported?.has(file)) return undefined;
    report("registry-missing", { file, line: 1, column: 1 }, { file });
    return undefined;
  }
  const data = parseYaml(source, source.text, 0, report);
  if (!data) return undefined;
  if (typeof data.value === "object" && data.value !== null && !Array.isArray(data.value)) return data;
  report("registry-empty", placeAt(source, 0), { file });
  return undefined;
}

function readEntries<T>(
  data: YamlData | undefined,
  options: RegistryOptions,
  parse: (id: string, data: YamlData, options: RegistryOptions) => T | undefined,
): Map<string, Entry<T>> {
  const entries = new Map<string, Entry<T>>();
  for (const { key: id, data: entry } of data?.entries() ?? []) {
    const place = data?.placeOfKey([id]) ?? entry.place();
    if (!isSlug(id)) options.report("id-invalid", place, { id, better: toSlug(id) });
    const value = parse(id, entry, options);
    if (value !== undefined) entries.set(id, { value, data: entry, place });
  }
  return entries;
}

function valuesOf<T>(entries: ReadonlyMap<string, Entry<T>>): ReadonlyMap<string, T> {
  return new Map([...entries].map(([id, { value }]) => [id, value]));
}

function parseCity(id: string, data: YamlData, { language, report }: RegistryOptions): CityEntry | undefined {
  const { name, type, aliases = [], zone, ...rest } = checkKeys(citySchema, data, language, report);
  if (zone !== undefined && !checkZone(zone, data, report)) return undefined;
  if (name === undefined || type === undefined) return undefined;
  return { id, name, type, aliases, zone, ...rest };
}

function parseOfficial(id: string, data: YamlData, options: RegistryOptions): OfficialEntry | undefined {
  const { language, report } = options;
  const {
    name,
    aliases = [],
    appointments = [],
    ...rest
  } = checkKeys(officialSchema, data, language, report);
  checkPortrait(data, rest.portrait, options);
  if (name === undefined) return undefined;
  return {
    id,
    name,
    aliases,
    ...rest,
    appointments: appointments.map(({ capacity = "definitif", from, to, ...appointment }, index) => {
      const path = ["appointments", index];
      const first = readDay(from, data, [...path, "from"], report);
      const end = readDay(to, data, [...path, "to"], report);
      if (first !== undefined && end !== undefined && end <= first) {
        report("appointment-order", data.place([...path, "to"]), { from: String(from), to: String(to) });
      }
      return {
        ...appointment,
        capacity,
        from: first,
        fromText: from,
        to: end,
        toText: to,
      };
    }),
  };
}

function checkPortrait(
  data: YamlData,
  portrait: string | undefined,
  { folder, assets, report }: RegistryOptions,
): void {
  if (portrait === undefined || !assets) return;
  const place = () => data.place(["portrait"]);
  const asset = assets.get(`${folder}/${portrait}`);
  if (!asset) report("asset-missing", place(), { file: portrait, near: [] });
  checkPicture(portrait, asset, place, report);
}

function parseEvent(
  id: string,
  data: YamlData,
  { language, report }: RegistryOptions,
): EventEntry | undefined {
  const checked = checkKeys(eventSchema, data, language, report);
  const { name, short = name, start, end, status = "scheduled", aliases = [], ...rest } = checked;
  const first = readDay(start, data, ["start"], report);
  const last = readDay(
    end ?? start,
    data,
    end === undefined ? ["start"] : ["end"],
    end === undefined ? () => {} : report,
  );
  if (first !== undefined && last !== undefined && last < first) {
    report("event-order", data.place(["end"]), { start: String(start), end: String(end) });
  }
  if (name === undefined || short === undefined) return undefined;
  return {
    id,
    name,
    short,
    status,
    aliases,
    ...rest,
    start: first,
    end: last,
  };
}

function parseSettings(data: YamlData, { language, report }: RegistryOptions): SiteSettings | undefined {
  const {
    title,
    short = title,
    description,
    url,
    zone,
    publisher,
    contacts,
    colours,
    licence,
    notice,
    lead,
    emblem,
    cards,
    letterhead,
    links = [],
    rules,
  } = checkKeys(siteSchema, data, language, report);
  if (zone !== undefined && !checkZone(zone, data, report)) return undefined;
  if (
    title === undefined ||
    short === undefined ||
    description === undefined ||
    url === undefined ||
    zone === undefined ||
    publisher === undefined
  ) {
    return undefined;
  }
  return {
    title,
    short,
    description,
    url: url.endsWith("/") ? url : `${url}/`,
    zone,
    publisher,
    contacts: new Map(Object.entries(contacts ?? {})),
    notice,
    lead: lead === undefined ? undefined : { path: lead, place: data.place(["lead"]) },
    licence,
    accent: colours?.accent,
    emblem: emblem === undefined ? undefined : { file: emblem, place: data.place(["emblem"]) },
    cards: cards === true ? Number.POSITIVE_INFINITY : cards === false ? 0 : cards,
    letterhead: letterhead ?? [publisher.name],
    links,
    rules: Object.entries(rules ?? {}).map(([code, level]) => ({
      code,
      level,
      place: data.placeOfKey(["rules", code]),
    })),
  };
}

function readDay(
  text: string | undefined,
  data: YamlData,
  path: readonly (string | number)[],
  report: Report,
): Day | undefined {
  if (text === undefined) return undefined;
  const day = parseFirstDay(text);
  if (!isDateFault(day)) return day;
  report(day === "unreadable" ? "date-unreadable" : "date-impossible", data.place(path), { text });
  return undefined;
}

function isDateFault(day: Day | DateFault): day is DateFault {
  return day === "unreadable" || day === "impossible";
}

function checkZone(zone: string, data: YamlData, report: Report): boolean {
  if (isZone(zone)) return true;
  report("zone-unknown", data.place(["zone"]), { zone });
  return false;
}
