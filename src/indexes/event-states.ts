import type { Day } from "../base/date.ts";
import type { Happening } from "./index-kind.ts";

/** What can be said of an event. */
export const eventStates = {
  coming: { id: "Akan datang", en: "Coming" },
  running: { id: "Sedang berlangsung", en: "Taking place now" },
  over: { id: "Sudah selesai", en: "Over" },
  postponed: { id: "Ditunda", en: "Postponed" },
  cancelled: { id: "Dibatalkan", en: "Cancelled" },
} as const;

/** What is to be said of an event on a day; nothing where it has no date. */
export function stateOf(
  { status, start, end = start }: Pick<Happening, "status" | "start" | "end">,
  today: Day,
): keyof typeof eventStates | undefined {
  if (status !== "scheduled") return status;
  if (start === undefined || end === undefined) return undefined;
  if (today < start) return "coming";
  return today > end ? "over" : "running";
}
