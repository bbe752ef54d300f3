import type { Event as EventNode, EventStatusType, Place } from "schema-dts";
import { isWholeDate } from "../base/date.ts";
import type { City } from "./city.ts";
import type { Event } from "./event.ts";

const statuses = {
  scheduled: "https://schema.org/EventScheduled",
  postponed: "https://schema.org/EventPostponed",
  cancelled: "https://schema.org/EventCancelled",
} as const satisfies Record<Event["status"], EventStatusType>;

/**
 * An event; nothing without a day or a place, which Google requires of events: half an event is reported as an
 * error, none is not.
 * @see https://developers.google.com/search/docs/appearance/structured-data/event
 */
export function eventNodes(event: Event): Exclude<EventNode, string>[] {
  const { startText: start, endText: end = start, venue, city } = event;
  if (start === undefined || !isWholeDate(start) || (venue ?? city) === undefined) return [];
  return [
    {
      "@type": "Event",
      "@id": `${event.address.url}#acara`,
      name: event.name,
      alternateName: event.short === event.name ? undefined : event.short,
      url: event.address.url,
      startDate: start,
      endDate: end !== undefined && isWholeDate(end) ? end : undefined,
      eventStatus: statuses[event.status],
      location: venueOf(venue, city),
      sameAs: event.website,
    },
  ];
}

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
