import type { Event as EventNode, EventStatusType, Place } from "schema-dts";
import { isWholeDate, toRfc3339 } from "../base/date.ts";
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
  const moved = event.changes.findLast((change) => change.start !== undefined);
  return [
    {
      "@type": "Event",
      "@id": `${event.address.url}#acara`,
      name: event.name,
      alternateName: event.short === event.name ? undefined : event.short,
      url: event.address.url,
      startDate: event.startTime ? toRfc3339(event.startTime) : start,
      endDate: endOf(event, end),
      eventStatus: moved && event.status === "scheduled" ? rescheduled : statuses[event.status],
      previousStartDate: moved?.start?.text,
      location: venueOf(venue, city),
      sameAs: event.website,
    },
  ];
}

const rescheduled = "https://schema.org/EventRescheduled";

function endOf({ endTime }: Event, end: string | undefined): string | undefined {
  if (endTime) return toRfc3339(endTime);
  return end !== undefined && isWholeDate(end) ? end : undefined;
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
