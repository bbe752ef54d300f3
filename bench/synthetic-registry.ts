/** A region; the first one holds all others. */
export interface SyntheticCity {
  readonly name: string;
  readonly type: "provinsi" | "kota" | "kabupaten";
  readonly parent?: string;
  /** Its place on the map of regions, from 1. */
  readonly tile: { readonly column: number; readonly row: number };
}

/** Somebody with one office that covers all releases. */
export interface SyntheticOfficial {
  readonly name: string;
  readonly office: string;
  /** The office in the register; not all are there. */
  readonly officeId?: string;
  /** Id of the city. */
  readonly city: string;
  readonly from: string;
}

/** An office that has a page of its own. */
export interface SyntheticOffice {
  readonly name: string;
  /** Id of the city. */
  readonly city: string;
}

export interface SyntheticEvent {
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly venue: string;
  /** Id of the city. */
  readonly city: string;
}

/** An invented registry, by id; cities, offices and officials in the order in which indexes have them. */
export interface SyntheticRegistry {
  readonly cities: ReadonlyMap<string, SyntheticCity>;
  readonly offices: ReadonlyMap<string, SyntheticOffice>;
  readonly officials: ReadonlyMap<string, SyntheticOfficial>;
  readonly events: ReadonlyMap<string, SyntheticEvent>;
}

/** How much an invented registry has. */
export interface RegistrySize {
  readonly cities: number;
  /** As many of each city, and no fewer than three. */
  readonly officials: number;
  /** Of the ten years. */
  readonly events: number;
  readonly coming: number;
}

const usual: RegistrySize = { cities: 20, officials: 200, events: 500, coming: 10 };

/** Regions beside each other on the map. */
const columns = 5;

/** First day of the ten years over which events and releases are spread. */
export const firstDay = Date.UTC(2016, 0, 1);

/** Days over which events and releases are spread. */
export const days = 3650;

/** So far away that the events of that year are coming whenever somebody measures. */
const comingDay = Date.UTC(2099, 0, 1);

/** A number with zeros before it, so that names in order are numbers in order. */
const numbered = (index: number, width: number) => String(index + 1).padStart(width, "0");

/**
 * Cities, offices, officials and events that are nobody's, the same in every run: 20, 60, 200 and 510 for every number
 * of releases, unless another size is given.
 */
export function generateRegistry(size: RegistrySize = usual): SyntheticRegistry {
  const cities = new Map(
    Array.from({ length: size.cities }, (_, index) => [`wilayah-${numbered(index, 2)}`, cityOf(index, size)]),
  );
  const held = [...cities].flatMap(([id, city]) => officesOf(id, city, size.officials / size.cities));
  return {
    cities,
    offices: new Map(
      held.flatMap(({ officeId, office, city }) => (officeId ? [[officeId, { name: office, city }]] : [])),
    ),
    officials: new Map(
      held.map((office, index) => {
        const number = numbered(index, 3);
        return [`pejabat-${number}`, { name: `Pejabat Contoh ${number}`, ...office, from: "2015-01-01" }];
      }),
    ),
    events: eventsOf([...cities.keys()], size),
  };
}

function cityOf(index: number, size: RegistrySize): SyntheticCity {
  const name = `Wilayah Contoh ${numbered(index, 2)}`;
  const tile = { column: (index % columns) + 1, row: Math.floor(index / columns) + 1 };
  if (index === 0) return { name, type: "provinsi", tile };
  return { name, type: index <= size.cities / 2 ? "kota" : "kabupaten", parent: "wilayah-01", tile };
}

/** The offices of a city by rank: the first three are in the register. */
function officesOf(city: string, { name, type }: SyntheticCity, count: number) {
  const head = { provinsi: "Gubernur", kota: "Wali Kota", kabupaten: "Bupati" }[type];
  const government = `${type.charAt(0).toUpperCase()}${type.slice(1)} ${name}`;
  const number = city.slice(-2);
  const named = [
    { officeId: `kepala-daerah-${number}`, office: `${head} ${name}`, city },
    { officeId: `wakil-kepala-daerah-${number}`, office: `Wakil ${head} ${name}`, city },
    { officeId: `sekretaris-daerah-${number}`, office: `Sekretaris Daerah ${government}`, city },
  ];
  const others = Array.from({ length: count - named.length }, (_, index) => ({
    officeId: undefined,
    office: `Kepala Dinas Contoh ${index + 1} ${government}`,
    city,
  }));
  return [...named, ...others];
}

/** Events of the ten years, and some that are coming. */
function eventsOf(cities: readonly string[], size: RegistrySize): Map<string, SyntheticEvent> {
  return new Map(
    Array.from({ length: size.events + size.coming }, (_, index) => {
      const late = index - size.events;
      const [origin, start] =
        late < 0 ? [firstDay, Math.floor((index * days) / size.events)] : [comingDay, late * 3];
      const event = {
        name: `Acara Contoh ${index + 1}`,
        start: dayAfter(origin, start),
        end: dayAfter(origin, start + (index % 4)),
        venue: `Gedung Contoh ${index + 1}`,
        city: cities[index % cities.length] ?? "",
      };
      return [`acara-${index + 1}`, event];
    }),
  );
}

function dayAfter(origin: number, count: number): string {
  return new Date(origin + count * 86_400_000).toISOString().slice(0, 10);
}
