import type { Occupation, Person, Role } from "schema-dts";
import type { Day } from "../base/date.ts";
import { coversDay } from "./appointments.ts";
import type { City } from "./city.ts";
import { governmentId, governmentOf, namedArea } from "./city-node.ts";
import type { Mention } from "./index-kind.ts";
import type { Node } from "./node.ts";
import type { HeldOffice, Official } from "./official.ts";

/** An official as the own page tells: the offices through time, and those held now. */
export function officialNode(official: Official, today: Day): Exclude<Person, string> {
  const current = official.offices.filter((held) => held.from !== undefined && coversDay(held, today));
  return {
    ...personOf(official),
    "@id": `${official.address.url}#orang`,
    jobTitle: current.length > 0 ? current.map(({ title }) => title) : undefined,
    hasOccupation: official.offices.map(occupationOf),
    image: official.portrait?.address.url,
  };
}

/**
 * Those who act in a release, with the office held on its date, and the governments they work for. Without an
 * `@id`: what is said here holds for that day, and must not be merged with what other pages say of the person.
 */
export function actingNodes(mentions: readonly Mention<Official>[], day: Day): Node[] {
  const acting = mentions.map(({ thing, note }) => ({
    official: thing,
    office: note,
    city: executiveCity(thing, note, day),
  }));
  const cities = new Set(acting.flatMap(({ city }) => city ?? []));
  return [
    ...[...cities].map(governmentOf),
    ...acting.map(({ official, office, city }) => ({
      ...personOf(official),
      jobTitle: office,
      worksFor: city && { "@id": governmentId(city) },
    })),
  ];
}

/**
 * The region whose government somebody works for on a day. Only for offices that certainly belong to the region's
 * executive: a council, a court, the police and a ministry's branch office carry the region's name too.
 */
export function executiveCity(official: Official, office: string | undefined, day: Day): City | undefined {
  const held = official.offices.filter(({ title }) => title === office);
  const { city, office: name = "" } = held.find((one) => coversDay(one, day)) ?? held[0] ?? {};
  return /^(?:(?:Wakil )?(?:Wali Kota|Bupati|Gubernur)|Sekretaris Daerah|Kepala Dinas) /.test(name)
    ? city
    : undefined;
}

/** Without the registry's aliases: those are spelling variants to recognise, some of them plain mistakes. */
function personOf(official: Official): Exclude<Person, string> {
  return {
    "@type": "Person",
    name: official.name,
    honorificPrefix: official.prefix,
    honorificSuffix: official.suffix,
    url: official.address.url,
  };
}

/** A `Role`, because an `Occupation` alone has no dates. */
function occupationOf({ title, city, fromText, toText }: HeldOffice): Role<Occupation, "hasOccupation"> {
  return {
    "@type": "Role",
    startDate: fromText,
    endDate: toText,
    hasOccupation: {
      "@type": "Occupation",
      name: title,
      occupationLocation: city && namedArea(city),
    },
  };
}
