import type { AdministrativeArea, GovernmentOrganization } from "schema-dts";
import type { City } from "./city.ts";

/** A region, with the region it is part of. */
export function areaOf(city: City): Exclude<AdministrativeArea, string> {
  return {
    "@type": "AdministrativeArea",
    "@id": `${city.address.url}#daerah`,
    name: city.fullName,
    alternateName: [city.name, ...city.aliases],
    url: city.address.url,
    identifier: city.code && {
      "@type": "PropertyValue",
      propertyID: "Kode wilayah administrasi pemerintahan (Kemendagri)",
      value: city.code,
    },
    containedInPlace: city.parent && namedArea(city.parent),
  };
}

/** A region where it is only mentioned: its own page tells the rest under the same id. */
export function namedArea({ address, fullName }: City): AdministrativeArea {
  return { "@type": "AdministrativeArea", "@id": `${address.url}#daerah`, name: fullName };
}

/** The government of a region: not the region itself, though it bears its name. */
export function governmentOf(city: City): Exclude<GovernmentOrganization, string> {
  return {
    "@type": "GovernmentOrganization",
    "@id": governmentId(city),
    name: `Pemerintah ${city.fullName}`,
    url: city.website ?? city.address.url,
    areaServed: namedArea(city),
  };
}

export function governmentId({ address }: City): string {
  return `${address.url}#pemerintah`;
}
