import { formatMoment, formatPeriod, formatTime, type Moment, parseMoment } from "../base/date.ts";
import type { Language } from "../base/language.ts";
import type { EventTime } from "./event-time.ts";
import type { Happening } from "./index-kind.ts";

/** When something takes place, in words; `undefined` where no day is known. */
export function happeningInWords(
  {
    startText: start,
    endText: end = start,
    startTime,
    endTime,
  }: Pick<Happening, "startText" | "endText" | "startTime" | "endTime">,
  language: Language = "id",
): string | undefined {
  if (start === undefined || end === undefined) return undefined;
  if (!startTime) return formatPeriod(start, end, language);
  if (start !== end)
    return endTime
      ? `${formatMoment(startTime, language)} – ${formatMoment(endTime, language)}`
      : `${formatPeriod(start, end, language)}, ${language === "id" ? "mulai pukul" : "from"} ${formatTime(startTime, language)}`;
  if (!endTime) return formatMoment(startTime, language);
  const until = formatTime(endTime, language);
  const zone = until.slice(until.indexOf(" "));
  return `${formatMoment(startTime, language).replace(zone, "")}–${until}`;
}

/** The same of times that have no zone: those of an announcement. */
export function timesInWords(
  { start, end = start }: { readonly start?: EventTime; readonly end?: EventTime },
  language: Language,
): string | undefined {
  if (!start || !end) return undefined;
  const days = formatPeriod(start.text, end.text, language);
  if (start.clock === undefined) return days;
  return language === "id" ? `${days} pukul ${start.clock.replace(":", ".")}` : `${days} at ${start.clock}`;
}

/** A time of day in a zone. */
export function momentOf(
  text: string | undefined,
  clock: string | undefined,
  zone: string,
): Moment | undefined {
  if (text === undefined || clock === undefined) return undefined;
  const moment = parseMoment(`${text} ${clock}`, zone);
  return typeof moment === "string" ? undefined : moment;
}
