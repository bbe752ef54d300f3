import { readNumbers, writeNumbers } from "./numbers.ts";

/** Days since 1970-01-01 of a calendar day such as `2019-07-18`. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/**
 * Writes days in the order of ranks, each as the difference from the one before. Zones of cities differ, so a later
 * moment can be on an earlier day: a difference is doubled, and one less than nothing made odd.
 */
export function writeDays(days: readonly string[]): string {
  let last = 0;
  return writeNumbers(
    days.map((day) => {
      const step = dayNumber(day) - last;
      last += step;
      return step < 0 ? -2 * step - 1 : 2 * step;
    }),
  );
}

/** Reads what {@link writeDays} wrote: days since 1970-01-01 by rank. */
export function readDays(written: string): number[] {
  let day = 0;
  return readNumbers(written).map((step) => {
    day += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
    return day;
  });
}

/** `18 Juli 2019`. @param names of months, in the language of the page. */
export function dayInWords(number: number, names: readonly string[]): string {
  const { date, month, year } = partsOf(number);
  return `${date} ${names[month - 1]} ${year}`;
}

/** `2019-07-18`. */
export function isoDay(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** The year, month and day of the month of a day; months count from 1. */
export function partsOf(number: number): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = isoDay(number).split("-").map(Number);
  return { year, month, date };
}
