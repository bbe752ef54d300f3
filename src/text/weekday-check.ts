import { addDays, type Day, type Weekday, weekdayOf } from "../base/date.ts";
import type { DateMention } from "./date-mention.ts";
import { dayOfParts } from "./date-parts.ts";
import { mistypedYears } from "./resolve-date.ts";

/** A way to make weekday and date agree; `change` names the part that is to be written anew. */
export interface Correction {
  readonly change: "year" | "day" | "month" | "weekday";
  readonly day: Day;
  readonly weekday: Weekday;
}

export interface WeekdayContradiction {
  readonly written: Weekday;
  readonly actual: Weekday;
  /** Likeliest first: in print the weekday was right more often than not, and every wrong year was the year before. */
  readonly corrections: readonly Correction[];
}

/**
 * How a date contradicts its own weekday, or `undefined` where it agrees or cannot be compared.
 * @param base the day of the release: a year far from it that is a slip of the finger away is meant for its own.
 */
export function weekdayContradiction(mention: DateMention, base?: Day): WeekdayContradiction | undefined {
  const { weekday, day } = mention;
  if (weekday === undefined || day === undefined) return undefined;
  const actual = weekdayOf(day);
  const written = weekday.name;
  if (actual === written) return undefined;
  const typed = base === undefined ? [] : typedYears(mention, base);
  const near = [...typed, ...nearDays(day)].filter((candidate) => weekdayOf(candidate.day) === written);
  return {
    written,
    actual,
    corrections: [
      ...near.map((candidate) => ({ ...candidate, weekday: written })),
      { change: "weekday", day, weekday: actual },
    ],
  };
}

/** "2052" is 2025 with two digits swapped; only years that are far off the release are slips of this kind. */
function typedYears({ parts }: DateMention, base: Day): { change: "year"; day: Day }[] {
  const own = Number(base.slice(0, 4));
  if (parts.year === undefined || Math.abs(parts.year - own) < 2) return [];
  const typed = mistypedYears(String(parts.year));
  return [own, own - 1, own + 1]
    .filter((year) => typed.includes(year))
    .flatMap((year) => {
      const day = dayOfParts({ ...parts, year });
      return day === undefined ? [] : [{ change: "year" as const, day }];
    });
}

function nearDays(day: Day): { change: "year" | "day" | "month"; day: Day }[] {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const parts = (years: number, months: number): Day[] => {
    const shifted = month + months;
    const moved = dayOfParts({ year: year + years, month: shifted, day: date });
    return moved === undefined ? [] : [moved];
  };
  const near = (change: "year" | "day" | "month", days: Day[]) =>
    days.map((found) => ({ change, day: found }));
  return [
    ...near("year", parts(1, 0)),
    ...near("day", [addDays(day, -1), addDays(day, 1)]),
    ...near("month", [...parts(0, 1), ...parts(0, -1)]),
    ...near("year", parts(-1, 0)),
  ];
}
