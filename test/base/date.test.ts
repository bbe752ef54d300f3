import fc from "fast-check";
import { DateTime } from "luxon";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  addDays,
  dayOf,
  daysBetween,
  formatDayRange,
  formatLongDate,
  formatMoment,
  formatOffset,
  formatPartialDate,
  formatPeriod,
  formatTime,
  isRealDay,
  isZone,
  latestMoment,
  type Moment,
  monthName,
  parseFirstDay,
  parseLastDay,
  parseMoment,
  toDatetimeAttribute,
  toRfc822,
  toRfc3339,
  weekdayOf,
  weekdays,
  zoneName,
  zoneNames,
  zoneOffset,
} from "../../src/base/date.ts";

const makassar = "Asia/Makassar";

function moment(text: string, zone = makassar): Moment {
  const read = parseMoment(text, zone);
  if (typeof read === "string") throw new Error(`${text} is ${read}`);
  return read;
}

const anyDay = fc
  .date({ min: new Date("1945-08-17"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyInstant = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2100, 0) });
const anyZone = fc.constantFrom("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Asia/Pontianak");

const parse = suite("parseMoment");

parse("reads a day as midnight in the zone", () => {
  assert.equal(moment("2019-07-18"), {
    instant: Date.UTC(2019, 6, 17, 16),
    zone: makassar,
    precision: "day",
  });
});

parse("reads the forms in which people write a time", () => {
  const instant = Date.UTC(2019, 6, 18, 1);
  for (const text of ["2019-07-18 09:00", "2019-07-18T09:00", "2019-07-18 09.00", " 2019-07-18 09:00:00 "]) {
    assert.equal(moment(text), { instant, zone: makassar, precision: "minute" }, text);
  }
});

parse("takes offsets up to that of Kiribati, which is the furthest from UTC", () => {
  for (const offset of ["+14:00", "-14:00", "+1400"]) {
    assert.is.not(typeof parseMoment(`2020-01-01 12:00${offset}`, makassar), "string", offset);
  }
  for (const offset of ["+14:01", "-14:01", "+15:00"]) {
    assert.is(parseMoment(`2020-01-01 12:00${offset}`, makassar), "impossible", offset);
  }
});

parse("keeps the offset that was written", () => {
  assert.equal(moment("2019-07-18T09:00:00+07:00").writtenOffset, 420);
  assert.equal(moment("2019-07-18T02:00:00Z").instant, moment("2019-07-18T10:00").instant);
  assert.equal(moment("2019-07-18 09:00 +0800").instant, moment("2019-07-18 09:00").instant);
  assert.equal(moment("2019-07-18 09:00-03:30").writtenOffset, -210);
});

parse("tells what cannot be read from what cannot be", () => {
  for (const text of ["", "18 Juli 2019", "18-07-2019", "2019-7-18", "2019-07", "kemarin", "2019-07-18 9"]) {
    assert.is(parseMoment(text, makassar), "unreadable", text);
  }
  for (const text of [
    "2019-02-31",
    "2019-13-01",
    "2019-00-10",
    "2019-02-29",
    "2019-07-18 24:00",
    "2019-07-18 09:60",
  ]) {
    assert.is(parseMoment(text, makassar), "impossible", text);
  }
  assert.is(parseMoment("2019-07-18 09:00+25:00", makassar), "impossible");
});

parse("knows leap days", () => {
  assert.is(dayOf(moment("2020-02-29")), "2020-02-29");
  // Of the years that end a century only every fourth has the day.
  assert.is(dayOf(moment("2000-02-29")), "2000-02-29");
  assert.is(parseMoment("1900-02-29", makassar), "impossible");
});

parse("law: reads back what toRfc3339 wrote", () => {
  fc.assert(
    fc.property(anyInstant, anyZone, (instant, zone) => {
      const second = instant - (instant % 1000);
      const text = toRfc3339({ instant: second, zone, precision: "minute" });
      assert.is(moment(text, zone).instant, second);
    }),
  );
});

parse("law: a day comes back as it was written, in every zone", () => {
  fc.assert(
    fc.property(anyDay, anyZone, (day, zone) => {
      assert.is(dayOf(moment(day, zone)), day);
      assert.is(toDatetimeAttribute(moment(day, zone)), day);
    }),
  );
});

parse.run();

const firstDay = suite("parseFirstDay");

firstDay("reads years, months and days", () => {
  assert.is(parseFirstDay("2018"), "2018-01-01");
  assert.is(parseFirstDay("2018-09"), "2018-09-01");
  assert.is(parseFirstDay("2018-09-22"), "2018-09-22");
});

firstDay("refuses the rest", () => {
  assert.is(parseFirstDay("2018-13"), "impossible");
  assert.is(parseFirstDay("2018-02-30"), "impossible");
  assert.is(parseFirstDay("September 2018"), "unreadable");
});

firstDay.run();

const days = suite("days");

days("counts across months and years", () => {
  assert.is(addDays("2019-12-31", 1), "2020-01-01");
  assert.is(addDays("2020-03-01", -1), "2020-02-29");
  assert.is(daysBetween("2019-07-17", "2019-07-19"), 2);
  assert.is(daysBetween("2019-07-19", "2019-07-17"), -2);
  assert.is(isRealDay(2019, 2, 29), false);
});

days("law: adding and counting are inverse", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
      assert.is(daysBetween(day, addDays(day, count)), count);
    }),
  );
});

days("law: weekdays follow one another", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const today = weekdays.indexOf(weekdayOf(day));
      assert.is(weekdays.indexOf(weekdayOf(addDays(day, 1))), (today + 1) % 7);
    }),
  );
});

days("knows the weekday of the opening of the 2019 expo", () => {
  assert.is(weekdayOf("2019-07-17"), "Rabu");
});

days.run();

const words = suite("formatting");

words("writes dates as the press does", () => {
  assert.is(formatLongDate(moment("2019-07-18")), "Kamis, 18 Juli 2019");
  assert.is(formatMoment(moment("2019-07-18")), "Kamis, 18 Juli 2019");
  assert.is(formatMoment(moment("2019-07-18 09:05")), "Kamis, 18 Juli 2019 pukul 09.05 WITA");
  assert.is(formatTime(moment("2019-07-18 00:00")), "00.00 WITA");
  assert.is(formatLongDate(moment("2025-08-01")), "Jumat, 1 Agustus 2025");
});

words("names the three zones of Indonesia, and others by their offset", () => {
  assert.is(zoneName(moment("2019-07-18", "Asia/Jakarta")), "WIB");
  assert.is(zoneName(moment("2019-07-18", "Asia/Pontianak")), "WIB");
  assert.is(zoneName(moment("2019-07-18", "Asia/Jayapura")), "WIT");
  assert.is(zoneName(moment("2019-07-18", "Asia/Tokyo")), "UTC+9");
});

words("repeats month and year in a range only where they differ", () => {
  assert.is(formatDayRange("2019-07-17", "2019-07-17"), "17 Juli 2019");
  assert.is(formatDayRange("2019-07-17", "2019-07-19"), "17–19 Juli 2019");
  assert.is(formatDayRange("2019-07-30", "2019-08-02"), "30 Juli – 2 Agustus 2019");
  assert.is(formatDayRange("2019-12-30", "2020-01-02"), "30 Desember 2019 – 2 Januari 2020");
});

words("is no more exact than what was given", () => {
  assert.is(formatPartialDate("2018"), "2018");
  assert.is(formatPartialDate("2018-09"), "September 2018");
  assert.is(formatPartialDate("2018-09-02"), "2 September 2018");
});

const period = suite("formatPeriod");

for (const [start, end, words] of [
  ["2026-12", "2026-12", "Desember 2026"],
  ["2027", "2027", "2027"],
  ["2026", "2027", "2026–2027"],
  ["2026-11", "2026-12", "November–Desember 2026"],
  ["2026-11-20", "2026-12", "20 November – Desember 2026"],
  ["2026-11", "2026-12-05", "November – 5 Desember 2026"],
  ["2026-12", "2027-01", "Desember 2026 – Januari 2027"],
  ["2026-12-30", "2027", "30 Desember 2026 – 2027"],
  ["2026", "2026-12-05", "2026 – 5 Desember 2026"],
  ["2019-07-17", "2019-07-19", "17–19 Juli 2019"],
] as const) {
  period(`${start} to ${end}`, () => {
    assert.is(formatPeriod(start, end), words);
  });
}

period.run();

const last = suite("parseLastDay");

last("is the last day that a date can mean", () => {
  assert.is(parseLastDay("2026"), "2026-12-31");
  assert.is(parseLastDay("2026-12"), "2026-12-31");
  assert.is(parseLastDay("2024-02"), "2024-02-29");
  assert.is(parseLastDay("2023-02"), "2023-02-28");
  assert.is(parseLastDay("2023-04"), "2023-04-30");
  assert.is(parseLastDay("2023-04-02"), "2023-04-02");
  assert.is(parseLastDay("2023-13"), "impossible");
  assert.is(parseLastDay("April"), "unreadable");
});

last.run();

words("names the months from 1 to 12", () => {
  assert.is(monthName(1), "Januari");
  assert.is(monthName(12), "Desember");
  assert.throws(() => monthName(13), /no month 13/);
});

words("writes dates for machines with the real offset", () => {
  const nine = moment("2019-07-18 09:00");
  assert.is(toRfc822(nine), "Thu, 18 Jul 2019 09:00:00 +0800");
  assert.is(toRfc3339(nine), "2019-07-18T09:00:00+08:00");
  assert.is(toDatetimeAttribute(nine), "2019-07-18T09:00:00+08:00");
  assert.is(toRfc822(moment("2019-07-18 09:00", "Asia/Jayapura")), "Thu, 18 Jul 2019 09:00:00 +0900");
});

words("law: RFC 822 dates are the same instant to any reader", () => {
  fc.assert(
    fc.property(anyInstant, anyZone, (instant, zone) => {
      const second = instant - (instant % 1000);
      assert.is(Date.parse(toRfc822({ instant: second, zone, precision: "minute" })), second);
    }),
  );
});

words.run();

const zones = suite("zones");

zones("knows IANA zones and nothing else", () => {
  assert.is(isZone("Asia/Makassar"), true);
  assert.is(isZone("Asia/Manado"), false);
  assert.is(isZone("WITA"), false);
});

zones("gives offsets in minutes", () => {
  assert.is(zoneOffset("Asia/Jakarta", 0), 420);
  assert.is(zoneOffset(makassar, Date.UTC(2019, 6)), 480);
  assert.is(formatOffset(480), "+08:00");
  assert.is(formatOffset(-210), "-03:30");
});

zones.run();

const law = suite("laws of luxon");

/** Indonesia's, and such as change their clocks in every way there is. */
const manyZones = fc.constantFrom(
  "Asia/Jakarta",
  "Asia/Makassar",
  "Asia/Jayapura",
  "Asia/Pontianak",
  "Europe/Berlin",
  "America/New_York",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
  "Asia/Kathmandu",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "UTC",
);
/** Instants at which some of these zones changed their clocks, and those within two days of them. */
const nearChanges = fc
  .tuple(
    fc.constantFrom(
      "1919-12-31T16:02:24Z",
      "1932-10-31T16:02:24Z",
      "1942-02-08T16:00:00Z",
      "1950-04-30T16:00:00Z",
      "1963-12-31T17:00:00Z",
      "1994-12-31T10:00:00Z",
      "2011-12-30T10:00:00Z",
      "2019-03-10T07:00:00Z",
      "2019-03-31T01:00:00Z",
      "2019-04-06T15:00:00Z",
      "2019-05-05T02:00:00Z",
      "2019-06-09T02:00:00Z",
      "2019-10-05T15:30:00Z",
      "2019-10-27T01:00:00Z",
      "2019-11-03T06:00:00Z",
    ),
    fc.integer({ min: -48 * 60, max: 48 * 60 }),
  )
  .map(([change, minutes]) => Date.parse(change) + minutes * 60_000);
const twoCenturies = fc.oneof(fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) }), nearChanges);

law("days and times are those of luxon", () => {
  fc.assert(
    fc.property(twoCenturies, manyZones, (instant, zone) => {
      const luxon = DateTime.fromMillis(instant, { zone });
      const own: Moment = { instant, zone, precision: "minute" };
      assert.is(zoneOffset(zone, instant), luxon.offset);
      assert.is(dayOf(own), luxon.toISODate());
      assert.is(toRfc3339(own), luxon.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"));
      assert.is(toDatetimeAttribute(own), toRfc3339(own));
      assert.is(toRfc822(own), luxon.toRFC2822());
      assert.is(formatTime(own), `${luxon.toFormat("HH.mm")} ${zoneName(own)}`);
      assert.is(zoneName(own), zoneNames.get(zone) ?? luxon.toFormat("'UTC'Z"));
      const weekday = weekdays[luxon.weekday - 1];
      const long = `${weekday}, ${luxon.day} ${monthName(luxon.month)} ${luxon.year}`;
      assert.is(formatLongDate(own), long);
      assert.is(formatMoment(own), `${long} pukul ${formatTime(own)}`);
    }),
    { numRuns: 1500 },
  );
});

law("a time that is written stands for the instant that luxon finds", () => {
  fc.assert(
    fc.property(twoCenturies, manyZones, (wall, zone) => {
      const text = new Date(wall).toISOString().slice(0, 19);
      const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text.split(/\D/).map(Number);
      const luxon = DateTime.fromObject({ year, month, day, hour, minute, second }, { zone });
      assert.equal(parseMoment(text, zone), { instant: luxon.toMillis(), zone, precision: "minute" });
    }),
    { numRuns: 1500 },
  );
});

law("what is no time, or no zone, is none", () => {
  assert.is(parseMoment("2019-07-18", "Asia/Manado"), "impossible");
  assert.is(parseMoment("2019-07-18 09:00:60", makassar), "impossible");
  assert.is(dayOf(moment("0004-02-29", "UTC")), "0004-02-29");
  assert.throws(() => toRfc822({ instant: Number.NaN, zone: makassar, precision: "day" }), /not a valid/);
});

law.run();

const latest = suite("latestMoment");

latest("takes the latest and passes over gaps", () => {
  const early = moment("2019-07-18");
  const late = moment("2019-07-19");
  assert.is(latestMoment([undefined, early, undefined, late, early]), late);
  assert.is(latestMoment([undefined]), undefined);
  assert.is(latestMoment([]), undefined);
});

latest.run();
