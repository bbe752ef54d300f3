import type { Event } from "./model.ts";

/** Link to a search for an event's venue on OpenStreetMap; `undefined` where no venue is known. */
export function mapSearch({ venue, city }: Event): string | undefined {
  if (venue === undefined) return undefined;
  const place = city && !venue.includes(city.name) ? `${venue}, ${city.name}` : venue;
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`;
}
