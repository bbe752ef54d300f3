/** A region; the first one holds all others. */
export interface SyntheticCity {
  readonly name: string;
  readonly type: "provinsi" | "kota" | "kabupaten";
  readonly parent?: string;
}

/** Somebody with one office that covers all releases. */
export interface SyntheticOfficial {
  readonly name: string;
  readonly office: string;
  /** Id of the city. */
  readonly city: string;
  readonly from: string;
}

export interface SyntheticEvent {
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly venue: string;
  /** Id of the city. */
  readonly city: string;
}

/** An invented registry, by id. */
export interface SyntheticRegistry {
  readonly cities: ReadonlyMap<string, SyntheticCity>;
  readonly officials: ReadonlyMap<string, SyntheticOfficial>;
  readonly events: ReadonlyMap<string, SyntheticEvent>;
}

const sizes = { cities: 20, officials: 200, events: 500 } as const;

/** First day of the ten years over which events and releases are spread. */
export const firstDay = Date.UTC(2016, 0, 1);

/** Days over which events and releases are spread. */
export const days = 3650;

/** A number with zeros before it, so that names in order are numbers in order. */
const numbered = (index: number, width: number) => String(index + 1).padStart(width, "0");

/** 20 cities, 200 officials and 500 events that are nobody's, the same in every run and for every number of releases. */
export function generateRegistry(): SyntheticRegistry {
  const cities = new Map(
    Array.from({ length: sizes.cities }, (_, index) => [`wilayah-${numbered(index, 2)}`, cityOf(index)]),
  );
  const cityIds = [...cities.keys()];
  const cityAt = (index: number) => cityIds[index % cityIds.length] ?? "";
  return {
    cities,
    officials: new Map(
      Array.from({ length: sizes.officials }, (_, index) => [
        `pejabat-${numbered(index, 3)}`,
        {
          name: `Pejabat Contoh ${numbered(index, 3)}`,
          office: `Kepala Dinas Contoh ${index + 1}`,
          city: cityAt(index),
          from: "2015-01-01",
        },
      ]),
    ),
    events: new Map(
      Array.from({ length: sizes.events }, (_, index) => {
        const start = Math.floor((index * days) / sizes.events);
        const event = {
          name: `Acara Contoh ${index + 1}`,
          start: dayAfter(start),
          end: dayAfter(start + (index % 4)),
          venue: `Gedung Contoh ${index + 1}`,
          city: cityAt(index),
        };
        return [`acara-${index + 1}`, event];
      }),
    ),
  };
}

function cityOf(index: number): SyntheticCity {
  const name = `Wilayah Contoh ${numbered(index, 2)}`;
  if (index === 0) return { name, type: "provinsi" };
  return { name, type: index <= sizes.cities / 2 ? "kota" : "kabupaten", parent: "wilayah-01" };
}

function dayAfter(count: number): string {
  return new Date(firstDay + count * 86_400_000).toISOString().slice(0, 10);
}
