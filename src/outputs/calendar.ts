import type { Address } from "../base/address.ts";
import { compareText } from "../base/compare-text.ts";
import { addDays, type Day, latestMoment, type Moment } from "../base/date.ts";
import { paths } from "../base/paths.ts";
import type { City, Event, Release, Site, Subject } from "../site/model.ts";
import {
  type ContentLines,
  component,
  dayLine,
  durationLine,
  instantLine,
  textLine,
  uriLine,
} from "./ical.ts";

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
  scheduled: textLine("STATUS", "CONFIRMED"),
  postponed: textLine("STATUS", "TENTATIVE"),
  cancelled: textLine("STATUS", "CANCELLED"),
} as const satisfies Record<Event["status"], ContentLines>;

/** Writes a calendar as iCalendar (RFC 5545, with RFC 7986 for what tells of the calendar) of all-day events. */
export function writeCalendar({ self, title, entries }: Calendar): string {
  return component(
    "VCALENDAR",
    ...version,
    uriLine("SOURCE", self.url),
    textLine("NAME", title),
    // The older name and the older pace beside the standard ones: most calendars read only these.
    textLine("X-WR-CALNAME", title),
    ...refresh,
    ...entries.map(eventOf),
  ).toString();
}

const version = [textLine("VERSION", "2.0"), textLine("PRODID", "-//Siaran//Siaran//ID")];

/** A day: events of a government are announced well before. */
const refresh = [durationLine("REFRESH-INTERVAL;VALUE=DURATION", 1), durationLine("X-PUBLISHED-TTL", 1)];

const sequence = textLine("SEQUENCE", "0");

/** Outlook's own words for an event of whole days. */
const wholeDays = [
  textLine("X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE"),
  textLine("X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT", "TRUE"),
];

/** Being told of an event does not make the reader busy. */
const transparent = textLine("TRANSP", "TRANSPARENT");

function eventOf(entry: CalendarEntry): ContentLines {
  const { uid, title, start, end, status, location, address, modified } = entry;
  return component(
    "VEVENT",
    textLine("UID", uid),
    sequence,
    instantLine("DTSTAMP", stampOf(entry)),
    dayLine("DTSTART", start),
    // The end of an all-day event is the first day after it (RFC 5545, 3.6.1).
    dayLine("DTEND", addDays(end, 1)),
    ...wholeDays,
    textLine("SUMMARY", title),
    transparent,
    location === undefined ? undefined : textLine("LOCATION", location),
    textLine("DESCRIPTION", `Siaran pers tentang acara ini: ${address.url}`),
    uriLine("URL", address.url),
    statuses[status],
    modified && instantLine("LAST-MODIFIED", modified.instant),
  );
}

/**
 * DTSTAMP: without METHOD, when the entry was last revised (RFC 5545, 3.8.7.2). The clock would give
 * other bytes with every build, and the register does not say when an entry was written; what is known is the newest
 * release on the event. Without one it is the beginning of Unix time, which is a valid answer that never lies in the
 * future.
 */
function stampOf({ modified }: CalendarEntry): number {
  return modified?.instant ?? 0;
}
