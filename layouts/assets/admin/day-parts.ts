/** A day, month or year as it is written in a field, in parts that may still be incomplete. */
export interface DayParts {
  readonly day: string;
  /** From 1 to 12. */
  readonly month: string;
  readonly year: string;
  /** `09.00`, as it is written in Indonesian; also with a colon. */
  readonly time: string;
}

export const noDay: DayParts = { day: "", month: "", year: "", time: "" };

const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[ T](\d{2}):(\d{2})(?::00)?)?)?)?$/;

/** The parts of a date as files have it; `undefined` for one that cannot be shown in parts, such as one with an offset. */
export function partsOf(text: string): DayParts | undefined {
  if (text.trim() === "") return noDay;
  const [, year, month = "", day = "", hour, minute] = written.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  return { year, month: bare(month), day: bare(day), time: hour === undefined ? "" : `${hour}.${minute}` };
}

/**
 * The date as files have it.
 * @param isPartial whether a year or a month alone will do.
 * @returns an empty text where nothing is written, and `undefined` where something is missing or impossible.
 */
export function dateOf({ day, month, year, time }: DayParts, isPartial = false): string | undefined {
  const given = [day, month, year, time].map((part) => part.trim());
  const [d = "", m = "", y = "", t = ""] = given;
  if (given.every((part) => part === "")) return "";
  if (!/^\d{4}$/.test(y)) return undefined;
  const clock = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(t);
  if (t !== "" && (!clock || d === "")) return undefined;
  if (m === "") return isPartial && d === "" ? y : undefined;
  if (d === "") return isPartial ? `${y}-${two(m)}` : undefined;
  if (!/^\d{1,2}$/.test(d) || Number(d) < 1 || Number(d) > daysIn(Number(y), Number(m))) return undefined;
  return `${y}-${two(m)}-${two(d)}${clock ? ` ${two(clock[1] ?? "")}:${clock[2]}` : ""}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(text: string): string {
  return text.padStart(2, "0");
}

function bare(text: string): string {
  return text.replace(/^0/, "");
}
