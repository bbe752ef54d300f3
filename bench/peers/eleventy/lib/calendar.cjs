const site = require("./site.cjs");

/** A calendar of days as iCalendar. */
exports.calendar = ({ path, title, events }) =>
  lines([
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Siaran//Siaran//ID",
    `SOURCE;VALUE=URI:${site.url}${path.slice(1)}`, `NAME:${escape(title)}`, `X-WR-CALNAME:${escape(title)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P1D", "X-PUBLISHED-TTL:P1D",
    ...events.flatMap(entryOf),
    "END:VCALENDAR",
  ]);

const entries = new WeakMap();

/** An event stands in three calendars and is written once. */
function entryOf(event) {
  if (!entries.has(event)) entries.set(event, write(event));
  return entries.get(event);
}

function write({ id, path, title, start, end, venue, city, releases: [newest] }) {
  const stamp = newest ? newest.item.date.toISOString().replace(/[-:]|\.\d+/g, "") : undefined;
  const url = site.url + path.slice(1);
  return [
    "BEGIN:VEVENT", `UID:${id}@${site.host}`, "SEQUENCE:0", `DTSTAMP:${stamp ?? "19700101T000000Z"}`,
    `DTSTART;VALUE=DATE:${start.replaceAll("-", "")}`, `DTEND;VALUE=DATE:${dayAfter(end)}`,
    "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE", "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE",
    `SUMMARY:${escape(title)}`, "TRANSP:TRANSPARENT", `LOCATION:${escape(`${venue}, ${city.title}`)}`,
    `DESCRIPTION:Siaran pers tentang acara ini: ${url}`, `URL;VALUE=URI:${url}`, "STATUS:CONFIRMED",
    ...(stamp ? [`LAST-MODIFIED:${stamp}`] : []),
    "END:VEVENT",
  ];
}

const dayAfter = (day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10).replaceAll("-", "");

const escape = (text) => text.replace(/[\\;,]/g, "\\$&");

/** No line is longer than 75 octets. */
const lines = (all) => all.map((line) => `${line.replace(/.{1,70}(?=.)/gu, "$&\r\n ")}\r\n`).join("");
