import { type DateFault, type Day, parseFirstDay } from "../base/date.ts";
import type { Report } from "../diagnostics/faults.ts";
import type { YamlData } from "../yaml/yaml.ts";

/** The first day of a date that may be a year or a month; `undefined` where there is none, or a fault was reported. */
export function readDay(
  text: string | undefined,
  data: YamlData,
  path: readonly (string | number)[],
  report: Report,
): Day | undefined {
  if (text === undefined) return undefined;
  const day = parseFirstDay(text);
  if (!isDateFault(day)) return day;
  report(day === "unreadable" ? "date-unreadable" : "date-impossible", data.place(path), { text });
  return undefined;
}

function isDateFault(day: Day | DateFault): day is DateFault {
  return day === "unreadable" || day === "impossible";
}
