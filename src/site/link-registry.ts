import type { Address, AddressOf } from "../base/address.ts";
import { paths } from "../base/paths.ts";
import type { Appointment, CityEntry, IsWritten, OfficialEntry, Registry } from "../content/registry.ts";
import { type Assets, imageOf } from "./link-pictures.ts";
import type { City, Event, HeldOffice, Official } from "./model.ts";
import { createPicture, type ImageOutput, type Picture, pictureOutputs } from "./picture.ts";

/** The registry with its ids turned into objects. */
export interface LinkedRegistry {
  readonly cities: ReadonlyMap<string, City>;
  readonly officials: ReadonlyMap<string, Official>;
  readonly events: ReadonlyMap<string, Event>;
  readonly isWritten: IsWritten;
}

const cityPrefixes = { kota: "Kota", kabupaten: "Kabupaten", provinsi: "Provinsi" } as const;

export interface PortraitOptions {
  /** Folder of the registry, where portraits lie. */
  readonly folder: string;
  readonly assets: Assets;
}

export interface LinkRegistryOptions extends PortraitOptions {
  /** IANA zone of cities that name none. */
  readonly zone: string;
  readonly addressOf: AddressOf;
}

/** Links cities to their parents and officials and events to their cities. References that were refused stay out. */
export function linkRegistry(registry: Registry, options: LinkRegistryOptions): LinkedRegistry {
  const { zone, addressOf } = options;
  const cities = linkCities(registry.cities, zone, addressOf);
  const cityOf = (id: string | undefined) => (id === undefined ? undefined : cities.get(id));
  const linkAppointment = (appointment: Appointment): HeldOffice => ({
    ...appointment,
    city: cityOf(appointment.city),
    title:
      appointment.capacity === "definitif"
        ? appointment.office
        : `${appointment.capacity}. ${appointment.office}`,
  });
  const officials = new Map<string, Official>();
  for (const [id, { appointments, ...entry }] of registry.officials) {
    const address = addressOf(`${paths.officials}${id}/`);
    officials.set(id, {
      ...entry,
      portrait: linkPortrait(entry, address, options),
      fullName: `${entry.prefix ? `${entry.prefix} ` : ""}${entry.name}${entry.suffix ? `, ${entry.suffix}` : ""}`,
      offices: appointments.map(linkAppointment),
      address,
    });
  }
  const events = new Map<string, Event>();
  for (const [id, entry] of registry.events) {
    events.set(id, { ...entry, city: cityOf(entry.city), address: addressOf(`${paths.events}${id}/`) });
  }
  return { cities, officials, events, isWritten: registry.isWritten };
}

function linkCities(
  entries: ReadonlyMap<string, CityEntry>,
  siteZone: string,
  addressOf: AddressOf,
): ReadonlyMap<string, City> {
  const cities = new Map<string, City>();
  const link = (id: string, below: readonly string[]): City | undefined => {
    const known = cities.get(id);
    const entry = entries.get(id);
    // A circle of parents has been reported; it is cut where it closes.
    if (known || !entry || below.includes(id)) return known;
    const { parent, zone = siteZone, ...rest } = entry;
    const city = {
      ...rest,
      zone,
      fullName: `${cityPrefixes[entry.type]} ${entry.name}`,
      parent: parent === undefined ? undefined : link(parent, [...below, id]),
      address: addressOf(`${paths.cities}${id}/`),
    };
    cities.set(id, city);
    return city;
  };
  for (const id of entries.keys()) link(id, []);
  return new Map(
    [...entries.keys()].flatMap((id) => {
      const city = cities.get(id);
      return city ? [[id, city] as const] : [];
    }),
  );
}

/** Portraits lie in the registry's folder and are published beside the official's page. */
export function portraitOutputs(
  officials: Iterable<Official>,
  { folder, assets }: PortraitOptions,
): ImageOutput[] {
  return [...officials].flatMap(({ portrait, address }) => {
    const from = `${folder}/${portrait?.file}`;
    const image = imageOf(assets, from);
    return portrait && image ? pictureOutputs({ from, image, base: address.path }) : [];
  });
}

function linkPortrait(
  { name, portrait }: Pick<OfficialEntry, "name" | "portrait">,
  address: Address,
  { folder, assets, addressOf }: LinkRegistryOptions,
): Picture | undefined {
  const from = `${folder}/${portrait}`;
  const image = portrait === undefined ? undefined : imageOf(assets, from);
  return image && createPicture({ from, image, alt: name, base: address.path, addressOf });
}
