import { addDays, type Day, type Weekday, weekdayOf } from "../base/date.ts";
import type { DateMention } from "./date-mention.ts";
import { dayOfParts } from "./date-parts.ts";

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

/** How a date contradicts its own weekday, or `undefined` where it agrees or cannot be compared. */
export function weekdayContradiction(mention: DateMention): WeekdayContradiction | undefined {
  const { weekday, day } = mention;
  if (weekday === undefined || day === undefined) return undefined;
  const actual = weekdayOf(day);
  const written = weekday.name;
  if (actual === written) return undefined;
  const near = nearDays(day).filter((candidate) => weekdayOf(candidate.day) === written);
  return {
    written,
    actual,
    corrections: [
      ...near.map((candidate) => ({ ...candidate, weekday: written })),
      { change: "weekday", day, weekday: actual },
    ],
  };
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
