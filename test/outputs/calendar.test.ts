import ICAL from "ical.js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { calendarsOf, siteCalendar, subjectCalendar, writeCalendar } from "../../src/outputs/calendar.ts";
import { thingListings } from "../../src/site/listings.ts";
import type { Site } from "../../src/site/model.ts";
import { releaseText, siteOf } from "../support/content.ts";

const aboutEvent = releaseText({
  date: "2019-07-18 09:00",
  more: "cities: [kotamobagu]\nevents: [pameran-2019]",
});

/** A registry of events, each given as the lines below its id. */
function eventsSite(
  lines: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): Site {
  const yaml = Object.entries(lines).map(([id, text]) => `${id}:\n  name: ${id}\n  short: ${id}\n${text}`);
  return siteOf({ "_data/events.yaml": yaml.join(""), ...files });
}

function textAt(site: Site, path: string): string {
  const calendar = calendarsOf(site).find(({ self }) => self.path === path);
  if (!calendar) throw new Error(`no calendar at ${path}`);
  return writeCalendar(calendar);
}

/** The events of a calendar as an independent reader finds them. */
function eventsIn(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
}

function onlyEvent(text: string) {
  const [event, ...others] = eventsIn(text);
  if (!event || others.length > 0) throw new Error(`${others.length + 1} events`);
  return event;
}

const textOf = (event: ReturnType<typeof onlyEvent>, name: string) =>
  String(event.component.getFirstPropertyValue(name));

const write = suite("writeCalendar");

write("gives whole days, and the day after the last as the end", () => {
  const event = onlyEvent(textAt(siteOf({}), "/acara/pameran-2019/kalender.ics"));
  assert.is(event.startDate.isDate, true);
  assert.is(event.startDate.toString(), "2019-07-17");
  assert.is(event.endDate.toString(), "2019-07-20");
});

write("gives an event of one day without an end the next day as its end", () => {
  const site = eventsSite({ "hari-jadi": "  start: 2024-02-29\n" });
  assert.is(onlyEvent(textAt(site, "/kalender.ics")).endDate.toString(), "2024-03-01");
});

write("has no entry on a day that nobody named", () => {
  const site = eventsSite({
    bulan: "  start: 2026-12\n  city: manado\n",
    tahun: "  start: 2027\n",
    mulai: "  start: 2026-11-20\n  end: 2026-12\n  city: manado\n",
  });
  assert.equal(
    calendarsOf(site).map(({ self }) => self.path),
    ["/kalender.ics", "/daerah/manado/kalender.ics", "/acara/mulai/kalender.ics"],
  );
  const event = onlyEvent(textAt(site, "/kalender.ics"));
  assert.is(event.startDate.toString(), "2026-11-20");
  assert.is(event.endDate.toString(), "2026-11-21");
  assert.is(event.summary, "mulai (mulai)");
});

write("tells name, place, page and state", () => {
  const event = onlyEvent(
    textAt(
      eventsSite({
        lomba: "  start: 2025-05-01\n  venue: Lapangan A, B; C\n  city: manado\n  status: cancelled\n",
      }),
      "/acara/lomba/kalender.ics",
    ),
  );
  assert.is(event.summary, "lomba");
  assert.is(event.location, "Lapangan A, B; C, Kota Manado");
  assert.is(textOf(event, "url"), "https://siaran.example.go.id/acara/lomba/");
  assert.is(textOf(event, "status"), "CANCELLED");
});

write("has hours where they are known, in the zone of the event, its region or the site", () => {
  const at = (lines: string) => onlyEvent(textAt(eventsSite({ lomba: lines }), "/kalender.ics"));
  const hours = at("  start: 2025-05-01 08:00\n  end: 12:30\n");
  assert.is(hours.startDate.toString(), "2025-05-01T00:00:00Z");
  assert.is(hours.endDate.toString(), "2025-05-01T04:30:00Z");
  assert.not.ok(hours.component.hasProperty("x-microsoft-cdo-alldayevent"));
  assert.is(
    at("  start: 2025-05-01 08.00\n  zone: Asia/Jayapura\n").startDate.toString(),
    "2025-04-30T23:00:00Z",
  );
  const inJakarta = eventsSite(
    { lomba: "  start: 2025-05-01 08:00\n  city: jakarta\n" },
    { "_data/cities/jakarta.yaml": "name: DKI Jakarta\ntype: provinsi\nzone: Asia/Jakarta\n" },
  );
  assert.is(onlyEvent(textAt(inJakarta, "/kalender.ics")).startDate.toString(), "2025-05-01T01:00:00Z");
});

write("has whole days where the hours of several days are not all known", () => {
  const event = onlyEvent(
    textAt(eventsSite({ lomba: "  start: 2025-05-01 08:00\n  end: 2025-05-03\n" }), "/kalender.ics"),
  );
  assert.is(event.startDate.toString(), "2025-05-01");
  assert.is(event.endDate.toString(), "2025-05-04");
});

write("counts and tells each change", () => {
  const at = (lines: string) => onlyEvent(textAt(eventsSite({ lomba: lines }), "/kalender.ics"));
  const planned = at("  start: 2025-05-01\n");
  assert.is(textOf(planned, "sequence"), "0");
  const moved = at(
    "  start: 2025-05-08\n  changes:\n    - {at: 2025-04-20, before: {start: 2025-05-01}, note: cuaca}\n",
  );
  assert.is(textOf(moved, "sequence"), "1");
  assert.is(textOf(moved, "status"), "CONFIRMED");
  assert.match(
    moved.description,
    "20 April 2025: dipindahkan dari 1 Mei 2025 ke 8 Mei 2025 (cuaca)\nSiaran pers",
  );
  assert.is(textOf(moved, "dtstamp"), "2025-04-19T16:00:00Z");
  const off = at(
    "  start: 2025-05-08\n  changes:\n    - {at: 2025-04-20, before: {start: 2025-05-01}}\n    - {at: 2025-05-02, status: cancelled}\n",
  );
  assert.is(textOf(off, "sequence"), "2");
  assert.is(textOf(off, "status"), "CANCELLED");
  assert.is(textOf(at("  start: 2025-05-01\n  status: cancelled\n"), "sequence"), "1");
});

write("keeps the id while everything else about the event changes", () => {
  const idOf = (lines: string) => onlyEvent(textAt(eventsSite({ lomba: lines }), "/kalender.ics")).uid;
  assert.is(idOf("  start: 2025-05-01\n"), "lomba@siaran.example.go.id");
  assert.is(idOf("  start: 2025-06-09\n  venue: Lain\n  status: postponed\n"), "lomba@siaran.example.go.id");
});

write("stamps an event with its newest release, and not with the clock", () => {
  const event = onlyEvent(textAt(siteOf({ "2019/07/a.md": aboutEvent }), "/kalender.ics"));
  assert.is(textOf(event, "dtstamp"), "2019-07-18T01:00:00Z");
  assert.is(textOf(event, "last-modified"), "2019-07-18T01:00:00Z");
});

write("without a release has a stamp that is always the same, and no time of change", () => {
  const event = onlyEvent(textAt(siteOf({}), "/kalender.ics"));
  assert.is(textOf(event, "dtstamp"), "1970-01-01T00:00:00Z");
  assert.is(event.component.hasProperty("last-modified"), false);
});

write("ends lines with CRLF and folds them at 75 bytes", () => {
  const name = "Pameran “Kota Cerdas” 🎉 ".repeat(8).trim();
  const site = siteOf({
    "_data/events.yaml": `panjang:\n  name: ${name}\n  short: P\n  start: 2025-05-01\n`,
  });
  const text = textAt(site, "/kalender.ics");
  assert.ok(text.endsWith("END:VCALENDAR\r\n"));
  assert.not.match(text, /[^\r]\n/);
  assert.equal(
    text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75),
    [],
  );
  assert.is(onlyEvent(text).summary, name);
});

write("says the same in every time zone of the machine", () => {
  const before = process.env.TZ;
  const texts = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"].map((zone) => {
    process.env.TZ = zone;
    return textAt(siteOf({}), "/kalender.ics");
  });
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  assert.is(new Set(texts).size, 1);
});

write.run();

const all = suite("calendarsOf");

all("is one for all, one for each region with events, one for each event, by day", () => {
  const site = eventsSite({
    kemudian: "  start: 2025-05-01\n  city: manado\n",
    dahulu: "  start: 2024-05-01\n",
    kelak: "  city: kotamobagu\n",
  });
  const calendars = calendarsOf(site);
  assert.equal(
    calendars.map(({ self }) => self.path),
    [
      "/kalender.ics",
      "/daerah/manado/kalender.ics",
      "/acara/dahulu/kalender.ics",
      "/acara/kemudian/kalender.ics",
    ],
  );
  assert.equal(
    calendars[0]?.entries.map(({ title }) => title),
    ["dahulu", "kemudian"],
  );
});

all("is none where no event has a day, for an empty calendar is not valid", () => {
  assert.equal(calendarsOf(eventsSite({ kelak: "  city: manado\n" })), []);
});

all.run();

const addresses = suite("siteCalendar and subjectCalendar");

addresses("lead to a calendar that is there, or nowhere", () => {
  const site = siteOf({});
  const paths = new Set(calendarsOf(site).map(({ self }) => self.path));
  const listings = thingListings(site);
  const led = [siteCalendar(site), ...listings.map(({ subject }) => subjectCalendar(site, subject))].flatMap(
    (address) => (address ? [address.path] : []),
  );
  assert.equal(new Set(led), paths);
  assert.is(siteCalendar(eventsSite({ kelak: "" })), undefined);
});

addresses.run();
