import { type Day, daysBetween, weekdayOf } from "../base/date.ts";
import type { DateMention } from "./date-mention.ts";
import { dayOfParts } from "./date-parts.ts";

/** What half a date can lean on: the day of the release, or years that the text itself names. */
export type DateBase = { readonly day: Day } | { readonly years: readonly number[] };

/** A day for a mention, and what had to be assumed for it. */
export interface ResolvedDate {
  readonly day: Day;
  /** `nothing` when the text gave the whole date, `year` when the base gave the year, `digit` when the year was mistyped. */
  readonly assumed: "nothing" | "year" | "digit";
  /** Whether the written weekday agrees; absent without one. */
  readonly agrees?: boolean;
}

/**
 * Gives a mention its calendar day.
 * The weekday decides between years; without one, the year nearest to the base does.
 * @returns `undefined` where day or month is missing or nothing settles the year.
 */
export function resolveDate(mention: DateMention, base?: DateBase): ResolvedDate | undefined {
  if (mention.day !== undefined) return resolved(mention, mention.day, "nothing");
  const { malformed } = mention;
  const isTyped = malformed === "year-length" || malformed === "year-far";
  const typed = isTyped ? mistypedYears(mention.written.year ?? "") : [];
  if (typed.length > 0) return choose(mention, typed, base, "digit");
  if (base === undefined || mention.parts.year !== undefined) return undefined;
  const years = "day" in base ? yearsAround(base.day) : base.years;
  return choose(mention, years, base, "year");
}

function choose(
  mention: DateMention,
  years: readonly number[],
  base: DateBase | undefined,
  assumed: "year" | "digit",
): ResolvedDate | undefined {
  const days = [...new Set(years)].flatMap((year) => dayOfParts({ ...mention.parts, year }) ?? []);
  const weekday = mention.weekday?.name;
  const agreeing = days.filter((day) => weekday === undefined || weekdayOf(day) === weekday);
  const near = base !== undefined && "day" in base ? base.day : undefined;
  if (near !== undefined) {
    const [best] = (agreeing.length > 0 ? agreeing : days).sort(
      (a, b) => distance(near, a) - distance(near, b),
    );
    return best === undefined ? undefined : resolved(mention, best, assumed);
  }
  const [only, ...others] = agreeing;
  return only === undefined || others.length > 0 ? undefined : resolved(mention, only, assumed);
}

function resolved(mention: DateMention, day: Day, assumed: ResolvedDate["assumed"]): ResolvedDate {
  const { weekday } = mention;
  return { day, assumed, ...(weekday === undefined ? {} : { agrees: weekdayOf(day) === weekday.name }) };
}

function yearsAround(day: Day): number[] {
  const year = Number(day.slice(0, 4));
  return [year, year - 1, year + 1];
}

/** "20225" with one digit less, or "219" with one more, as far as they are years of this century. */
export function mistypedYears(digits: string): number[] {
  const places = [...digits].map((_, index) => index);
  const replaced = (at: number) => all.map((digit) => digits.slice(0, at) + digit + digits.slice(at + 1));
  const inserted = (at: number) => all.map((digit) => digits.slice(0, at) + digit + digits.slice(at));
  const dropped = (at: number) => digits.slice(0, at) + digits.slice(at + 1);
  const swapped = (at: number) =>
    digits.slice(0, at) + digits.slice(at + 1, at + 2) + digits.slice(at, at + 1) + digits.slice(at + 2);
  const candidates =
    digits.length > 4
      ? places.map(dropped)
      : digits.length === 4
        ? [...places.flatMap(replaced), ...places.map(swapped)]
        : [...places, digits.length].flatMap(inserted);
  return [...new Set(candidates.map(Number))].filter((year) => year >= 2000 && year <= 2050);
}

const all = [..."0123456789"];

function distance(a: Day, b: Day): number {
  return Math.abs(daysBetween(a, b));
}
