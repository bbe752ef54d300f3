import { DateTime, FixedOffsetZone, IANAZone } from "luxon";
import { englishDayNames, englishMonthNames } from "./english-date-names.ts";
import type { Language } from "./language.ts";
import { monthNames } from "./month-names.ts";

/** A point in time as content gives it. */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00Z; for a day without a time, its midnight in `zone`. */
  readonly instant: number;
  /** IANA zone in which the moment is shown, e.g. `Asia/Makassar`. */
  readonly zone: string;
  /** `day` when no time of day was given: then none is shown. */
  readonly precision: "day" | "minute";
  /** The offset from UTC that was written, in minutes; absent when none was. */
  readonly writtenOffset?: number;
}

export type DateFault = "unreadable" | "impossible";

/** A calendar day as `YYYY-MM-DD`; compares as text. */
export type Day = string;

/** Monday first, as ISO 8601 counts; spelled as KBBI has them ("Jumat"). */
export const weekdays = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"] as const;

export type Weekday = (typeof weekdays)[number];

/**
 * Names of the three Indonesian zones. Keputusan Presiden Nomor 41 Tahun 1987 divides the country into WIB,
 * WITA and WIT; the IANA database has these zones for them.
 */
export const zoneNames: ReadonlyMap<string, string> = new Map([
  ["Asia/Jakarta", "WIB"],
  ["Asia/Pontianak", "WIB"],
  ["Asia/Makassar", "WITA"],
  ["Asia/Ujung_Pandang", "WITA"],
  ["Asia/Jayapura", "WIT"],
]);

const written =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2})[:.](\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?: ?(Z|[+-]\d{2}:?\d{2}))?)?$/i;

/** Minutes; no place on earth is further from UTC (Kiribati, `Pacific/Kiritimati` in the IANA database). */
const greatestOffset = 14 * 60;

/**
 * Reads a date (`2019-07-18`) or a date and time (`2019-07-18 09:00`, `2019-07-18T09:00:00+08:00`).
 * @param zone IANA zone for a time without an offset, and the zone in which the moment is shown.
 * @returns the moment, or why there is none: `unreadable` is no such form, `impossible` is no such day or hour.
 */
export function parseMoment(text: string, zone: string): Moment | DateFault {
  const match = written.exec(text.trim());
  if (!match) return "unreadable";
  const [, year, month, day, hour, minute, second, offset] = match;
  const writtenOffset = offset === undefined ? undefined : offsetMinutes(offset);
  const [hours, minutes, seconds] = [hour, minute, second].map((digits) => Number(digits ?? 0));
  const time = DateTime.fromObject(
    {
      ...{ year: Number(year), month: Number(month), day: Number(day) },
      ...{ hour: hours, minute: minutes, second: seconds },
    },
    { zone: writtenOffset === undefined ? zone : FixedOffsetZone.instance(writtenOffset) },
  );
  const strayOffset = Math.abs(writtenOffset ?? 0) > greatestOffset;
  // The end of a day is the beginning of the next, and one day has one name.
  if (!time.isValid || strayOffset || hours === 24) return "impossible";
  return {
    instant: time.toMillis(),
    zone,
    precision: hour === undefined ? "day" : "minute",
    ...(writtenOffset === undefined ? {} : { writtenOffset }),
  };
}

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as the first day it names.
 * @returns that day, or why there is none.
 */
export function parseFirstDay(text: string): Day | DateFault {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  if (!match) return "unreadable";
  const [, year, month = "01", day = "01"] = match;
  return isRealDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : "impossible";
}

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as the last day it can mean.
 * @returns that day, or why there is none.
 */
export function parseLastDay(text: string): Day | DateFault {
  const first = parseFirstDay(text);
  if (first === "unreadable" || first === "impossible" || isWholeDate(text)) return first;
  const [year, month = "12"] = text.trim().split("-");
  const last = [31, 30, 29, 28].find((day) => isRealDay(Number(year), Number(month), day));
  return `${year}-${month}-${last}`;
}

/** Whether a date names its day, and not a year or a month alone. */
export function isWholeDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text.trim());
}

// What needs no zone is counted by hand: luxon takes twenty times as long (docs/decisions/13-luxon-for-zones.md).

const millisecondsAMinute = 60_000;
const millisecondsADay = 86_400_000;

/** Whether a year, month and day name a day of the Gregorian calendar. */
export function isRealDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** The weekday of a real day. */
export function weekdayOf(day: Day): Weekday {
  // Of JavaScript's days Sunday is the first, 0.
  return weekdayName(((new Date(day).getUTCDay() + 6) % 7) + 1);
}

/** The day `count` days after (or, negative, before) a real day. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * millisecondsADay).toISOString().slice(0, 10);
}

/** Whole days from one real day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  // A date without a time is read as UTC (ECMA-262, Date.parse), where every day is equally long.
  return (Date.parse(to) - Date.parse(from)) / millisecondsADay;
}

/** The calendar day of a moment in its own zone. */
export function dayOf({ instant, zone }: Moment): Day {
  return dayAt(Math.floor((instant + zoneOffset(zone, instant) * millisecondsAMinute) / millisecondsADay));
}

const knownDays = new Map<number, Day>();

/** @param day counted from 1970-01-01. Releases have few days, and each is one text for all of them. */
function dayAt(day: number): Day {
  let text = knownDays.get(day);
  if (text === undefined) {
    text = isoDay(localAt(day * millisecondsADay, 0));
    knownDays.set(day, text);
  }
  return text;
}

/** Whether IANA knows the zone. */
export function isZone(zone: string): boolean {
  return IANAZone.isValidZone(zone);
}

/** The offset from UTC of a zone at an instant, in minutes. */
export function zoneOffset(zone: string, instant: number): number {
  return offsetOfDay(zone, Math.floor(instant / millisecondsADay)) ?? exactOffset(zone, instant);
}

/** An offset in minutes as ISO 8601 writes it: `+08:00`. Local mean time had seconds, which this form cannot hold. */
export function formatOffset(minutes: number): string {
  return FixedOffsetZone.instance(minutes).formatOffset(0, "short");
}

/** The latest of several moments; `undefined` where there is none. */
export function latestMoment(moments: readonly (Moment | undefined)[]): Moment | undefined {
  return moments.reduce<Moment | undefined>(
    (best, moment) => (best && (!moment || best.instant >= moment.instant) ? best : moment),
    undefined,
  );
}

/** WIB, WITA or WIT; for other zones the offset as `UTC+9`. */
export function zoneName(moment: Moment): string {
  const offset = FixedOffsetZone.instance(local(moment).offset);
  return zoneNames.get(moment.zone) ?? `UTC${offset.formatOffset(0, "narrow")}`;
}

/** `Kamis, 18 Juli 2019`. */
export function formatLongDate(moment: Moment, language: Language = "id"): string {
  const date = local(moment);
  return `${weekdayIn(date.weekday, language)}, ${date.day} ${monthName(date.month, language)} ${date.year}`;
}

/** `Kamis, 18 Juli 2019`. */
export function formatLongDay(day: Day, language: Language = "id"): string {
  const weekday = weekdays.indexOf(weekdayOf(day)) + 1;
  return `${weekdayIn(weekday, language)}, ${formatDay(day, language)}`;
}

/** `18 Juli 2019`. */
export function formatDay(day: Day, language: Language = "id"): string {
  const date = partsOf(day);
  return `${date.day} ${monthName(date.month, language)} ${date.year}`;
}

/** `Kamis, 18 Juli 2019 pukul 09.00 WITA`, or the day alone where no time was given. */
export function formatMoment(moment: Moment, language: Language = "id"): string {
  if (moment.precision === "day") return formatLongDate(moment, language);
  return `${formatLongDate(moment, language)} ${language === "id" ? "pukul" : "at"} ${formatTime(moment, language)}`;
}

/** `09.00 WITA`, and in English `09:00 WITA (UTC+8)`: abroad nobody knows the names of the zones. */
export function formatTime(moment: Moment, language: Language = "id"): string {
  const { hour, minute, offset } = local(moment);
  const zone = zoneName(moment);
  if (language === "id") return `${twoDigits(hour)}.${twoDigits(minute)} ${zone}`;
  const fromUtc = `UTC${FixedOffsetZone.instance(offset).formatOffset(0, "narrow")}`;
  return `${twoDigits(hour)}:${twoDigits(minute)} ${zone === fromUtc ? zone : `${zone} (${fromUtc})`}`;
}

/** `17–19 Juli 2019`; months and years are repeated only where they differ. Both days belong to the range. */
export function formatDayRange(start: Day, end: Day, language: Language = "id"): string {
  const inWords = (day: Day) => formatDay(day, language);
  if (start === end) return inWords(start);
  const from = partsOf(start);
  const to = partsOf(end);
  if (from.year !== to.year) return `${inWords(start)} – ${inWords(end)}`;
  if (from.month !== to.month) return `${from.day} ${monthName(from.month, language)} – ${inWords(end)}`;
  return `${from.day}–${inWords(end)}`;
}

/** The date of `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in words, no more exact than it was given. */
export function formatPartialDate(text: string, language: Language = "id"): string {
  const [year, month, day] = text.trim().split("-");
  if (month === undefined) return `${year}`;
  const name = monthName(Number(month), language);
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/**
 * From one date to another in words, each no more exact than it was given: `17–19 Juli 2019`, `20 November – Desember
 * 2026`, `November–Desember 2026`, `2026–2027`, `Desember 2026`.
 */
export function formatPeriod(start: string, end: string, language: Language = "id"): string {
  const inWords = (date: string) => formatPartialDate(date, language);
  if (isWholeDate(start) && isWholeDate(end)) return formatDayRange(start, end, language);
  if (start === end) return inWords(start);
  const [year, month, day] = start.split("-");
  const [lastYear, lastMonth] = end.split("-");
  if (month === undefined && lastMonth === undefined) return `${year}–${lastYear}`;
  if (year !== lastYear || month === undefined || lastMonth === undefined)
    return `${inWords(start)} – ${inWords(end)}`;
  const isMonths = day === undefined && !isWholeDate(end);
  const from = `${day === undefined ? "" : `${Number(day)} `}${monthName(Number(month), language)}`;
  return `${from}${isMonths ? "–" : " – "}${inWords(end)}`;
}

/** `Juli` for 7. */
export function monthName(month: number, language: Language = "id"): string {
  const name = (language === "id" ? monthNames : englishMonthNames)[month - 1];
  if (name === undefined) throw new RangeError(`no month ${month}`);
  return name;
}

/** RFC 822 date as RSS 2.0 asks, with the moment's own offset: `Thu, 18 Jul 2019 09:00:00 +0800`. */
export function toRfc822(moment: Moment): string {
  const date = local(moment);
  const { year, month, day, weekday, offset } = date;
  if (Number.isNaN(year)) throw new RangeError("not a valid moment");
  const words = `${englishWeekdays[weekday - 1]}, ${twoDigits(day)} ${englishMonths[month - 1]}`;
  return `${words} ${fourDigits(year)} ${timeOf(date)} ${formatOffset(offset).replace(":", "")}`;
}

/** RFC 3339 date and time with the moment's own offset: `2019-07-18T09:00:00+08:00`. */
export function toRfc3339(moment: Moment): string {
  const date = local(moment);
  return `${isoDay(date)}T${timeOf(date)}${formatOffset(date.offset)}`;
}

/** For `<time datetime>`: the day where no time was given, else RFC 3339. */
export function toDatetimeAttribute(moment: Moment): string {
  return moment.precision === "day" ? dayOf(moment) : toRfc3339(moment);
}

/** English, because RFC 822 (section 5.1) has no others. */
const englishWeekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
const englishMonths = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
] as const;

/** What clock and calendar show in a zone. */
interface LocalTime {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** From 1, Monday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes from UTC. */
  readonly offset: number;
}

/** What luxon's `DateTime` shows, put together by hand: it is asked for at every date that is written. */
function local({ instant, zone }: Moment): LocalTime {
  const offset = zoneOffset(zone, instant);
  // The zone's own time is read as if it were UTC, where nothing is added.
  return localAt(instant + offset * millisecondsAMinute, offset);
}

function localAt(wall: number, offset: number): LocalTime {
  const date = new Date(wall);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay() || 7,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    offset,
  };
}

/** Offsets at the beginning of days (of UTC, counted from 1970) by zone: luxon asks the system for each. */
const knownOffsets = new Map<string, Map<number, number>>();

/** The offset of a zone all through a day of UTC; `undefined` where it changes in it, or cannot be known. */
function offsetOfDay(zone: string, day: number): number | undefined {
  let known = knownOffsets.get(zone);
  if (!known) {
    known = new Map();
    knownOffsets.set(zone, known);
  }
  const start = offsetAtStart(known, zone, day);
  return start === offsetAtStart(known, zone, day + 1) ? start : undefined;
}

function offsetAtStart(known: Map<number, number>, zone: string, day: number): number {
  const before = known.get(day);
  if (before !== undefined) return before;
  const offset = exactOffset(zone, day * millisecondsADay);
  known.set(day, offset);
  return offset;
}

function exactOffset(zone: string, instant: number): number {
  return DateTime.fromMillis(instant, { zone }).offset;
}

function isoDay({ year, month, day }: LocalTime): Day {
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

function timeOf({ hour, minute, second }: LocalTime): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

function fourDigits(number: number): string {
  return number >= 1000 ? `${number}` : String(number).padStart(4, "0");
}

function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** @param weekday from 1, Monday. */
function weekdayIn(weekday: number, language: Language): string {
  return language === "id" ? weekdayName(weekday) : (englishDayNames[weekday - 1] ?? "");
}

function weekdayName(weekday: number): Weekday {
  const name = weekdays[weekday - 1];
  if (name === undefined) throw new RangeError("not a valid date");
  return name;
}

function offsetMinutes(offset: string): number {
  if (/^z$/i.test(offset)) return 0;
  const sign = offset.startsWith("-") ? -1 : 1;
  const digits = offset.replace(/\D/g, "");
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
}
