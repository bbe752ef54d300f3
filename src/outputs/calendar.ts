import ical, { ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { Address } from "../address.ts";
import { addDays, type Day, latestMoment, type Moment } from "../date.ts";
import { compareText } from "../diagnostic.ts";
import type { City, Event, Release, Site, Subject } from "../model.ts";
import { paths } from "../paths.ts";

/** An event with days, as a calendar shows it. */
export interface CalendarEntry {
  /** Permanent and world-wide unique (RFC 5545, 3.8.4.7): the event's id at the newsroom's host. */
  readonly uid: string;
  readonly title: string;
  readonly start: Day;
  /** Last day; it belongs to the event. */
  readonly end: Day;
  readonly status: Event["status"];
  readonly location?: string;
  readonly address: Address;
  /** When something was last published about it; absent before the first release. */
  readonly modified?: Moment;
}

/** A calendar before it is written. */
export interface Calendar {
  readonly self: Address;
  readonly title: string;
  /** By first day. */
  readonly entries: readonly CalendarEntry[];
}

/**
 * All calendars: the whole newsroom's, one for each region with events, and one beside each event's page.
 * None is empty, for iCalendar asks for at least one component (RFC 5545, 3.6); events without a day are in none.
 */
export function calendarsOf(site: Site): Calendar[] {
  const { title } = site.settings;
  const entries = site.events
    .flatMap(({ subject: { event }, releases }) => {
      const entry = entryOf(site, event, releases);
      return entry ? [{ event, entry }] : [];
    })
    .sort((a, b) => compareText(a.entry.start, b.entry.start) || compareText(a.entry.uid, b.entry.uid));
  const calendar = (self: Address | undefined, name: string, found: typeof entries): Calendar[] =>
    self ? [{ self, title: name, entries: found.map(({ entry }) => entry) }] : [];
  return [
    ...calendar(siteCalendar(site), `Acara – ${title}`, entries),
    ...site.cities.flatMap(({ subject: { city } }) =>
      calendar(
        cityCalendar(site, city),
        `Acara ${city.fullName} – ${title}`,
        entries.filter(({ event }) => event.city?.id === city.id),
      ),
    ),
    ...entries.flatMap((one) => calendar(eventCalendar(site, one.event), one.event.name, [one])),
  ];
}

/** Where the calendar of all events is, if there is one. */
export function siteCalendar(site: Site): Address | undefined {
  return site.events.some(({ subject }) => isDated(subject.event))
    ? site.addressOf(paths.calendar)
    : undefined;
}

/** Where the calendar of a listing's subject is, if it has one: regions and events do. */
export function subjectCalendar(site: Site, subject: Subject): Address | undefined {
  if (subject.kind === "city") return cityCalendar(site, subject.city);
  return subject.kind === "event" ? eventCalendar(site, subject.event) : undefined;
}

/** Where the calendar of a region is, if there is one. */
function cityCalendar(site: Site, { id, address }: City): Address | undefined {
  const some = site.events.some(({ subject: { event } }) => isDated(event) && event.city?.id === id);
  return some ? site.addressOf(`${address.path}kalender.ics`) : undefined;
}

/** Where the calendar file of an event is, if it has one. */
function eventCalendar(site: Site, event: Event): Address | undefined {
  return isDated(event) ? site.addressOf(`${event.address.path}kalender.ics`) : undefined;
}

function isDated({ start }: Event): boolean {
  return start !== undefined;
}

function entryOf(site: Site, event: Event, releases: readonly Release[]): CalendarEntry | undefined {
  const { id, name, start, end = start, status, venue, city, address } = event;
  if (start === undefined || end === undefined) return undefined;
  return {
    uid: `${id}@${new URL(site.home.url).hostname}`,
    title: name,
    start,
    end,
    status,
    location: [venue, city?.fullName].filter((part) => part !== undefined).join(", ") || undefined,
    address,
    modified: latestMoment(releases.map(({ modified }) => modified)),
  };
}

const statuses = {
  scheduled: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const satisfies Record<Event["status"], ICalEventStatus>;

/** Writes a calendar as iCalendar (RFC 5545) of all-day events. */
export function writeCalendar({ self, title, entries }: Calendar): string {
  const calendar = ical({
    name: title,
    prodId: { company: "Siaran", product: "Siaran", language: "ID" },
    source: self.url,
    // A day: events of a government are announced well before.
    ttl: 24 * 60 * 60,
  });
  for (const entry of entries) {
    calendar.createEvent({
      id: entry.uid,
      summary: entry.title,
      allDay: true,
      start: utcMidnight(entry.start),
      // The end of an all-day event is the first day after it (RFC 5545, 3.6.1).
      end: utcMidnight(addDays(entry.end, 1)),
      stamp: stampOf(entry),
      lastModified: entry.modified ? new Date(entry.modified.instant) : null,
      location: entry.location ?? null,
      url: entry.address.url,
      description: { plain: `Siaran pers tentang acara ini: ${entry.address.url}` },
      status: statuses[entry.status],
      // Being told of an event does not make the reader busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`.replace(/(?:\r\n)+$/, "\r\n");
}

/**
 * DTSTAMP: without METHOD, when the entry was last revised (RFC 5545, 3.8.7.2). The clock would give other bytes with every build, and the register
 * does not say when an entry was written; what is known is the newest release on the event. Without one it is
 * the beginning of Unix time, which is a valid answer that never lies in the future.
 */
function stampOf({ modified }: CalendarEntry): Date {
  return new Date(modified?.instant ?? 0);
}

/** A native date of which the library writes the UTC day. */
function utcMidnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
