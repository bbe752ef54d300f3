import { blank } from "./blanks.ts";
import { findMatches } from "./find-matches.ts";
import type { Span } from "./span.ts";

/** A time of day as written: "pukul 09.00 WITA", "10:00-12:00 WIB". */
export interface TimeMention extends Span {
  readonly text: string;
  readonly hour: number;
  readonly minute: number;
  readonly zone?: "WIB" | "WITA" | "WIT";
  /** The end of a span of time; "selesai" is none. */
  readonly until?: { readonly hour: number; readonly minute: number };
  /** No clock shows this. */
  readonly impossible: boolean;
}

const clock = "(\\d{1,2})[.:](\\d{2})(?![.:]?\\d)";
const pattern = new RegExp(
  `(?<![\\p{L}\\d])(?:(pukul|jam|pkl\\.?)${blank}+)?(?<![\\d.,:])${clock}(?:${blank}*(?:-|–|—|s\\.?\\/?d\\.?|sampai|hingga)${blank}*(?:${clock}|selesai))?(?:${blank}*(WITA|WIB|WIT)(?!\\p{L}))?`,
  "iuy",
);
const begins = /(?:pukul|jam|pkl\.?)\s|\d{1,2}[.:]\d{2}/gi;

/** Finds times of day: digits count only behind "pukul" or "jam", or before a zone. */
export function findTimes(text: string): TimeMention[] {
  const found: TimeMention[] = [];
  for (const match of findMatches(text, begins, pattern)) {
    const [whole, label, hour, minute, lastHour, lastMinute, zone] = match;
    if (label === undefined && zone === undefined) continue;
    const first = { hour: Number(hour), minute: Number(minute) };
    const last = lastHour === undefined ? undefined : { hour: Number(lastHour), minute: Number(lastMinute) };
    const named = readZone(zone);
    found.push({
      start: match.index,
      end: match.index + whole.length,
      text: whole,
      ...first,
      ...(named === undefined ? {} : { zone: named }),
      ...(last === undefined ? {} : { until: last }),
      impossible: [first, ...(last === undefined ? [] : [last])].some(
        (time) => time.hour > 24 || time.minute > 59,
      ),
    });
  }
  return found;
}

function readZone(zone: string | undefined): "WIB" | "WITA" | "WIT" | undefined {
  const upper = zone?.toUpperCase();
  return upper === "WIB" || upper === "WITA" || upper === "WIT" ? upper : undefined;
}
