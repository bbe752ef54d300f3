import { type Day, formatDay } from "../base/date.ts";
import type { DateMention } from "../text/date-mention.ts";
import type { Correction } from "../text/weekday-check.ts";

/** A day in the form in which the author wrote another: `18/7/2019` or `18 Juli 2019`, without weekday and brackets. */
export function writeLike(day: Day, { form }: DateMention): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  if (form === "iso") return day;
  return form === "numeric" ? `${date}/${month}/${year}` : formatDay(day);
}

/** A mention with one part corrected, all else as the author wrote it; `undefined` where that part cannot be told. */
export function correct(
  { text, start, weekday, written }: DateMention,
  correction: Correction,
): string | undefined {
  const [year = "", month = "", date = ""] = correction.day.split("-");
  if (correction.change === "weekday") {
    if (weekday === undefined) return undefined;
    const at = weekday.start - start;
    return text.slice(0, at) + correction.weekday + text.slice(at + weekday.text.length);
  }
  if (correction.change === "year") return replaceLast(text, written.year, year);
  if (!/^\d+$/.test(written.day ?? "")) return undefined;
  const from = weekday === undefined || weekday.start > start ? 0 : weekday.end - start;
  const rest = text.slice(from);
  if (correction.change === "day" && Number(date) !== 0) {
    const better = replaceFirst(rest, written.day, String(Number(date)));
    return correction.day.slice(5, 7) === month && better !== undefined
      ? text.slice(0, from) + better
      : undefined;
  }
  if (!/^\d+$/.test(written.month ?? "") || written.day === undefined) return undefined;
  const behind = rest.indexOf(written.day) + written.day.length;
  const better = replaceFirst(rest.slice(behind), written.month, String(Number(month)));
  return better === undefined ? undefined : text.slice(0, from) + rest.slice(0, behind) + better;
}

function replaceFirst(text: string, part: string | undefined, better: string): string | undefined {
  const at = part === undefined ? -1 : text.indexOf(part);
  return part === undefined || at === -1
    ? undefined
    : text.slice(0, at) + better + text.slice(at + part.length);
}

function replaceLast(text: string, part: string | undefined, better: string): string | undefined {
  const at = part === undefined ? -1 : text.lastIndexOf(part);
  return part === undefined || at === -1
    ? undefined
    : text.slice(0, at) + better + text.slice(at + part.length);
}
