import { type DateFault, type Day, parseFirstDay, parseLastDay } from "../base/date.ts";
import type { Report } from "../diagnostics/faults.ts";
import type { YamlData } from "../yaml/yaml.ts";

/** The first day of a date that may be a year or a month; `undefined` where there is none, or a fault was reported. */
export function readDay(
  text: string | undefined,
  data: YamlData,
  path: readonly (string | number)[],
  report: Report,
): Day | undefined {
  return text === undefined ? undefined : dayOrReport(parseFirstDay(text), { text, data, path, report });
}

/** As {@link readDay}, the last day that such a date can mean. */
export function readLastDay(
  text: string | undefined,
  data: YamlData,
  path: readonly (string | number)[],
  report: Report,
): Day | undefined {
  return text === undefined ? undefined : dayOrReport(parseLastDay(text), { text, data, path, report });
}

interface Read {
  readonly text: string;
  readonly data: YamlData;
  readonly path: readonly (string | number)[];
  readonly report: Report;
}

function dayOrReport(day: Day | DateFault, { text, data, path, report }: Read): Day | undefined {
  if (!isDateFault(day)) return day;
  if (day === "unreadable") report("date-unreadable", data.place(path), { text, form: "day" });
  else report("date-impossible", data.place(path), { text });
  return undefined;
}

function isDateFault(day: Day | DateFault): day is DateFault {
  return day === "unreadable" || day === "impossible";
}
