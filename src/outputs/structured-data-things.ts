import type {
  AdministrativeArea,
  Event as EventNode,
  EventStatusType,
  GovernmentOrganization,
  ImageObject,
  Occupation,
  Organization,
  Person,
  Place,
  QuantitativeValue,
  Role,
} from "schema-dts";
import { type Day, dayOf } from "../base/date.ts";
import { coversDay } from "../site/appointments.ts";
import type { Card } from "../site/card.ts";
import type { City, Event, HeldOffice, Official, Participant, Photo, Site } from "../site/model.ts";
import { keepEach, keepEachWay } from "./keep-each.ts";

/** A node and not merely its name. */
type Node<T> = Exclude<T, string>;

/** The publisher of the newsroom. */
export const organizationOf = keepEach(({ settings, home }: Site): Node<Organization> => {
  const { name, address, email, website } = settings.publisher;
  return {
    "@type": "Organization",
    "@id": `${home.url}#penerbit`,
    name,
    url: website ?? home.url,
    address,
    email,
  };
});

/** A region, with the region it is part of. */
export const areaOf = keepEach(
  (city: City): Node<AdministrativeArea> => ({
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
  }),
);

/** A region where it is only mentioned: its own page tells the rest under the same id. */
function namedArea({ address, fullName }: City): AdministrativeArea {
  return { "@type": "AdministrativeArea", "@id": `${address.url}#daerah`, name: fullName };
}

/** The government of a region: not the region itself, though it bears its name. */
export const governmentOf = keepEach(
  (city: City): Node<GovernmentOrganization> => ({
    "@type": "GovernmentOrganization",
    "@id": governmentId(city),
    name: `Pemerintah ${city.fullName}`,
    url: city.website ?? city.address.url,
    areaServed: namedArea(city),
  }),
);

function governmentId({ address }: City): string {
  return `${address.url}#pemerintah`;
}

/**
 * Somebody who acts in a release, with the office held on its date. Without an `@id`: what is said here holds for
 * that day, and must not be merged with what other pages say of the person.
 */
export const participantOf = keepEachWay({
  subject: ({ official }: ActingParticipant) => official,
  key: ({ office = "", city }) => `${city?.id ?? ""} ${office}`,
  make: ({ official, office, city }): Node<Person> => ({
    ...personOf(official),
    jobTitle: office,
    worksFor: city && { "@id": governmentId(city) },
  }),
});

/** A participant with the region whose government they work for, see {@link executiveCity}. */
type ActingParticipant = Participant & { readonly city: City | undefined };

/**
 * The region whose government a participant works for on a day. Only for offices that certainly belong to the
 * region's executive: a council, a court, the police and a ministry's branch office carry the region's name too.
 */
export function executiveCity(official: Official, office: string | undefined, day: Day): City | undefined {
  const held = official.offices.filter(({ title }) => title === office);
  const { city, office: name = "" } = held.find((one) => coversDay(one, day)) ?? held[0] ?? {};
  return /^(?:(?:Wakil )?(?:Wali Kota|Bupati|Gubernur)|Sekretaris Daerah|Kepala Dinas) /.test(name)
    ? city
    : undefined;
}

/** An official as the own page tells: the offices through time, and those held now. */
export function officialOf({ now }: Site, official: Official): Person {
  const current = official.offices.filter((held) => held.from !== undefined && coversDay(held, dayOf(now)));
  return {
    ...personOf(official),
    "@id": `${official.address.url}#orang`,
    jobTitle: current.length > 0 ? current.map(({ title }) => title) : undefined,
    hasOccupation: official.offices.map(occupationOf),
    image: official.portrait?.address.url,
  };
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

const statuses = {
  scheduled: "https://schema.org/EventScheduled",
  postponed: "https://schema.org/EventPostponed",
  cancelled: "https://schema.org/EventCancelled",
} as const satisfies Record<Event["status"], EventStatusType>;

/**
 * An event; `undefined` without a day or a place, which Google requires of events: half an event is reported as
 * an error, none is not.
 * @see https://developers.google.com/search/docs/appearance/structured-data/event
 */
export const eventOf = keepEach((event: Event): Node<EventNode> | undefined => {
  const { start, end = start, venue, city } = event;
  if (start === undefined || (venue ?? city) === undefined) return undefined;
  return {
    "@type": "Event",
    "@id": `${event.address.url}#acara`,
    name: event.name,
    alternateName: event.short === event.name ? undefined : event.short,
    url: event.address.url,
    startDate: start,
    endDate: end,
    eventStatus: statuses[event.status],
    location: venueOf(venue, city),
    sameAs: event.website,
  };
});

function venueOf(venue: string | undefined, city: City | undefined): Place {
  return {
    "@type": "Place",
    name: venue ?? city?.fullName,
    address: city
      ? {
          "@type": "PostalAddress",
          addressLocality: city.type === "provinsi" ? undefined : city.fullName,
          addressRegion: city.type === "provinsi" ? city.name : city.parent?.name,
          addressCountry: "ID",
        }
      : venue,
  };
}

/** A photo with its credit and the licence under which the newsroom publishes. */
export function imageOf({ settings }: Site, photo: Photo): ImageObject {
  const { address, width, height, alt, caption, credit } = photo;
  return {
    "@type": "ImageObject",
    contentUrl: address.url,
    width: pixels(width),
    height: pixels(height),
    description: alt,
    caption,
    creditText: credit,
    license: settings.licence?.url,
    acquireLicensePage: settings.licence && settings.publisher.website,
  };
}

/** The card drawn for a release without a photo. */
export function cardOf({ address, width, height }: Card): ImageObject {
  return { "@type": "ImageObject", contentUrl: address.url, width: pixels(width), height: pixels(height) };
}

/** UN/CEFACT's code for pixels. */
function pixels(value: number): QuantitativeValue {
  return { "@type": "QuantitativeValue", value, unitCode: "E37" };
}
