import { type RegionType, regionTypes } from "../base/region-types.ts";
import { type CityEntry, city } from "../indexes/city.ts";
import { event } from "../indexes/event.ts";
import { entriesOf } from "../indexes/lookup.ts";
import { official } from "../indexes/official.ts";
import type { Known, KnownAppointment, KnownOfficial } from "../text/known.ts";
import { knownCity } from "../text/known-lookup.ts";
import { officialsNamed } from "../text/known-officials.ts";
import { type NameVariants, nameVariants } from "../text/name-variants.ts";
import { type NamesNearby, namesNearby } from "../text/names-nearby.ts";
import { plainOffice } from "../text/plain-office.ts";
import type { Region } from "../text/regions.ts";
import type { Registry } from "./registry.ts";

/** The registry as rules look things up in it. */
export interface KnownRegistry extends Known {
  readonly official: (id: string) => KnownOfficial | undefined;
  /** All who hold or held an office, each with that appointment. */
  readonly holdersOf: (office: string) => readonly Holder[];
  /** The officials that a name without titles can mean, by exact name or alias, else by likeness. */
  readonly named: (name: string) => readonly KnownOfficial[];
  /** The id of the registered city that a region is. */
  readonly cityOf: (region: Region) => string | undefined;
  /** Spellings of officials' names that are not the register's own. */
  readonly variants: NameVariants;
  /** Names of events, for finding near misses. */
  readonly eventNames: NamesNearby;
  /** Names of cities with the words that stand before them, for finding near misses. */
  readonly cityNames: NamesNearby;
}

/** Somebody with an appointment. */
export interface Holder {
  readonly official: KnownOfficial;
  readonly appointment: KnownAppointment;
}

/** The registry as the readers of text know it. A name is looked up once, however many releases it is in. */
export function toKnown({ entries }: Pick<Registry, "entries">): KnownRegistry {
  const known = {
    cities: entriesOf(entries, city),
    officials: entriesOf(entries, official),
    events: entriesOf(entries, event),
  };
  const found = new Map<string, readonly KnownOfficial[]>();
  const cityIds = new Map<string, string | undefined>();
  const byId = new Map(known.officials.map((official) => [official.id, official]));
  const holders = new Map<string, Holder[]>();
  for (const official of known.officials) {
    for (const appointment of official.appointments) {
      const office = plainOffice(appointment.office);
      holders.set(office, [...(holders.get(office) ?? []), { official, appointment }]);
    }
  }
  return {
    ...known,
    official: (id) => byId.get(id),
    holdersOf: (office) => holders.get(plainOffice(office)) ?? [],
    cityOf: (region) => {
      if (!cityIds.has(region.code)) cityIds.set(region.code, knownCity(region, known));
      return cityIds.get(region.code);
    },
    variants: nameVariants(known.officials),
    eventNames: namesNearby(
      known.events.flatMap(({ name, short, series, aliases }) => [name, short, series ?? name, ...aliases]),
    ),
    cityNames: namesNearby(known.cities.flatMap(withTypes)),
    named: (name) => {
      const result = found.get(name) ?? officialsNamed(name, known);
      found.set(name, result);
      return result;
    },
  };
}

/** Whoever governs a kind of region, and its government in short: words that stand before the region's name. */
const heads: Readonly<Record<RegionType, readonly string[]>> = {
  kota: ["Pemkot"],
  kabupaten: ["Bupati", "Pemkab"],
  provinsi: ["Gubernur", "Pemprov"],
};

function withTypes({ name, type }: CityEntry): string[] {
  return [name, ...[regionTypes[type], ...heads[type]].map((head) => `${head} ${name}`)];
}
