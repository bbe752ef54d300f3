import type { Address } from "../base/address.ts";
import { compareText } from "../base/compare-text.ts";
import { addDays, type Day, isWholeDate, latestMoment, type Moment } from "../base/date.ts";
import { fill } from "../base/fill.ts";
import { calendarPath, paths } from "../base/paths.ts";
import { onceFor } from "../base/remember.ts";
import type { Happening } from "../indexes/index-kind.ts";
import { thingListings } from "../site/listings.ts";
import type { Site, Subject, ThingListing } from "../site/model.ts";
import {
  type ContentLines,
  component,
  dayLine,
  durationLine,
  instantLine,
  textLine,
  uriLine,
} from "./ical.ts";

/** An event with days, or with hours, as a calendar shows it. */
export interface CalendarEntry {
  /** Permanent and world-wide unique (RFC 5545, 3.8.4.7): the event's id at the newsroom's host. */
  readonly uid: string;
  readonly title: string;
  readonly start: Day;
  /** Last day; it belongs to the event. */
  readonly end: Day;
  /** The moments, where it has a time of day; the last where it is known. */
  readonly hours?: { readonly start: Moment; readonly end?: Moment };
  readonly status: Happening["status"];
  /** How often it was changed. */
  readonly revision: number;
  /** In lines. */
  readonly description: readonly string[];
  readonly location?: string;
  readonly address: Address;
  /** When something was last published about it, or it was changed; absent before that. */
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
  const { title, words } = site.settings;
  const dated = datedOf(site);
  const calendar = (self: Address | undefined, name: string, found: readonly Dated[]): Calendar[] =>
    self ? [{ self, title: name, entries: found.map((one) => entryOf(site, one)) }] : [];
  return [
    ...calendar(siteCalendar(site), fill(words.eventsOfSite, { site: title }), dated),
    ...thingListings(site)
      .filter(({ subject }) => subject.index.gathers)
      .flatMap(({ subject, title: name }) =>
        calendar(
          subjectCalendar(site, subject),
          fill(words.eventsOf, { name, site: title }),
          dated.filter(({ happening }) => happening.within === subject.thing),
        ),
      ),
    ...dated.flatMap((one) => calendar(subjectCalendar(site, one.listing.subject), one.listing.title, [one])),
  ];
}

/** Where the calendar of all events is, if there is one; a site with drafts has none. */
export function siteCalendar(site: Site): Address | undefined {
  if (site.settings.isTrial) return undefined;
  return datedOf(site).length > 0 ? site.addressOf(paths.calendar) : undefined;
}

/** Where the calendar of a listing's subject is, if it has one: what has days, and what others are within. */
export function subjectCalendar(site: Site, subject: Subject): Address | undefined {
  if (subject.kind !== "thing" || site.settings.isTrial) return undefined;
  const { thing, index } = subject;
  const has =
    hasDay(index.happeningOf?.(thing, site.settings.language)) ||
    (index.gathers && datedOf(site).some(({ happening }) => happening.within === thing));
  return has ? site.addressOf(calendarPath(thing.address.path)) : undefined;
}

/** A thing that takes place on known days. */
interface Dated {
  readonly listing: ThingListing;
  readonly happening: Happening & { readonly start: Day };
}

/** By first day. Every page of a region asks. */
const datedOf = onceFor((site: Site): readonly Dated[] =>
  thingListings(site)
    .flatMap((listing): Dated[] => {
      const happening = listing.subject.index.happeningOf?.(listing.subject.thing, site.settings.language);
      return hasDay(happening) ? [{ listing, happening }] : [];
    })
    .sort((a, b) => compareText(a.happening.start, b.happening.start) || compareText(idOf(a), idOf(b))),
);

/** Whether the day is named on which it begins: nobody writes a month into a calendar. */
function hasDay(happening: Happening | undefined): happening is Dated["happening"] {
  return happening?.start !== undefined && isWholeDate(happening.startText ?? "");
}

function idOf({ listing }: Dated): string {
  return listing.subject.thing.id;
}

function entryOf(site: Site, { listing, happening }: Dated): CalendarEntry {
  const { thing } = listing.subject;
  const { words } = site.settings;
  const { start, status, location, revision, history, changed } = happening;
  // Of an event whose last day is not named, the first is all that can be entered.
  const endsOn = isWholeDate(happening.endText ?? "") ? happening.end : undefined;
  return {
    uid: `${thing.id}@${new URL(site.home.url).hostname}`,
    title: endsOn === undefined ? fill(words.begins, { event: listing.title }) : listing.title,
    start,
    end: endsOn ?? start,
    hours: hoursOf(happening),
    ...{ status, revision, location },
    description: [...history, fill(words.releasesAboutEvent, { address: thing.address.url })],
    address: thing.address,
    modified: latestMoment([...listing.releases.map(({ modified }) => modified), changed]),
  };
}

/** An event of several days needs both moments, or each of its days would be taken for one hour. */
function hoursOf({ startTime, endTime, startText, endText }: Happening): CalendarEntry["hours"] {
  if (!startTime || (!endTime && startText !== endText)) return undefined;
  return endTime ? { start: startTime, end: endTime } : { start: startTime };
}

const statuses = {
  scheduled: textLine("STATUS", "CONFIRMED"),
  postponed: textLine("STATUS", "TENTATIVE"),
  cancelled: textLine("STATUS", "CANCELLED"),
} as const satisfies Record<Happening["status"], ContentLines>;

/** Writes a calendar as iCalendar (RFC 5545, with RFC 7986 for what tells of the calendar) of events. */
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

/** Outlook's own words for an event of whole days. */
const wholeDays = [
  textLine("X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE"),
  textLine("X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT", "TRUE"),
];

/** Being told of an event does not make the reader busy. */
const transparent = textLine("TRANSP", "TRANSPARENT");

function eventOf(entry: CalendarEntry): ContentLines {
  const { uid, title, start, end, hours, status, revision, description, location, address, modified } = entry;
  return component(
    "VEVENT",
    textLine("UID", uid),
    // It rises with each change, so that calendars take the later of two files (RFC 5545, 3.8.7.4).
    textLine("SEQUENCE", String(revision)),
    instantLine("DTSTAMP", stampOf(entry)),
    ...(hours
      ? [instantLine("DTSTART", hours.start.instant), hours.end && instantLine("DTEND", hours.end.instant)]
      : // The end of an all-day event is the first day after it (RFC 5545, 3.6.1).
        [dayLine("DTSTART", start), dayLine("DTEND", addDays(end, 1)), ...wholeDays]),
    textLine("SUMMARY", title),
    transparent,
    location === undefined ? undefined : textLine("LOCATION", location),
    textLine("DESCRIPTION", description.join("\n")),
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
