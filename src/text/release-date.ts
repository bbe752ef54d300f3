import type { DateMention } from "./date-mention.ts";
import { dayOfParts } from "./date-parts.ts";
import type { Dateline } from "./dateline.ts";
import { type DateBase, type ResolvedDate, resolveDate } from "./resolve-date.ts";

/** The date a release speaks from. */
export interface ReleaseDate {
  readonly mention: DateMention;
  readonly resolved?: ResolvedDate;
  readonly confidence: number;
}

/** Words before a date that is planned, past or moved; never the day a release speaks from. */
const otherwise =
  /(?<!\p{L})(?:semula|ditunda ke|ditunda|dijadwalkan|rencananya|jatuh pada|menjadi|lahir|berlaku|tenggat|paling lambat|diundur|pilkada|pemilu)(?:\s(?:tanggal|pada|hari|ke))*\s*$/iu;
/** Words before a date of something else, which is a release's date only for want of another. */
const elsewhereBefore =
  /(?<!\p{L})(?:sejak|mulai|hingga|sampai|tertanggal|setiap|sebelumnya|dilantik)(?:\s(?:tanggal|pada|hari|ke))*\s*$/iu;
const elsewhereAfter = /^\s?(?:lalu|yang lalu|silam|mendatang|nanti|depan|yang akan datang)(?!\p{L})/iu;

/** Words of a sentence about what follows later. */
const followsLater =
  /(?<!\p{L})(?:lanjutan(?:nya)?|berikutnya|selanjutnya|susulan|(?:tahap|putaran|gelombang|hari) (?:kedua|ketiga|terakhir)|akan (?:di|ber|meng?)\p{L}+|berlanjut|kembali digelar|digelar kembali)(?!\p{L})[^.!?\n]*$/iu;

/**
 * Chooses the date of the release among all dates: the first with a weekday in the body, else one in the dateline
 * or in brackets, else the first of the opening paragraph. Ranges, dates of other happenings ("semula", "lalu",
 * "lanjutan") and stamps above the text stand back; where a span of days with its weekdays opens the text and every
 * other date comes later, its first day is the most that can be said, and it is in doubt.
 */
export function findReleaseDate(
  text: string,
  dates: readonly DateMention[],
  dateline: Dateline | undefined,
  base?: DateBase,
): ReleaseDate | undefined {
  const years = [...text.matchAll(/(?<![\d/.,])(?:19|20)\d{2}(?![\d/]|[.,]\d)/g)].map(([year]) =>
    Number(year),
  );
  const bodyStart = dateline === undefined || dateline.closing === true ? 0 : dateline.start;
  const possible = dates.filter(
    (date) => date.start >= bodyStart && date.until === undefined && !follows(otherwise, text, date),
  );
  const body = possible.filter((date) => !isElsewhere(text, date));
  const above = dates.filter(
    (date) => date.start < bodyStart && date.weekday !== undefined && date.until === undefined,
  );
  const opening = text.indexOf("\n", Math.max(bodyStart, 0) + 1);
  const first = (list: readonly DateMention[], test: (date: DateMention) => boolean) => list.find(test);
  const firstLine = opening === -1 ? text.length : opening;
  const range = dates.find(
    (date) => date.until !== undefined && date.weekday !== undefined && date.start >= bodyStart,
  );
  const inDateline = (date: DateMention) =>
    dateline !== undefined && date.start >= dateline.start && date.start < dateline.end;
  const told =
    first(body, (date) => date.weekday !== undefined) ??
    first(body, (date) => date.form === "numeric" || inDateline(date)) ??
    first(body, (date) => date.day !== undefined && date.start < firstLine);
  const isRange =
    range !== undefined && range.start < firstLine && range.start < (told?.start ?? text.length);
  const chosen =
    (isRange && !body.some(inDateline) ? range : told) ??
    first(above, () => true) ??
    first(
      possible,
      (date) => date.weekday !== undefined && !elsewhereAfter.test(text.slice(date.end, date.end + 24)),
    ) ??
    first(possible, (date) => date.weekday !== undefined);
  if (chosen === undefined) return undefined;
  const resolved = resolveDate(chosen, base) ?? resolveDate(chosen, { years });
  const isWhole = chosen.day !== undefined && inDateline(chosen);
  const written =
    chosen.weekday === undefined ? (isWhole ? 0.9 : 0.6) : chosen.malformed === undefined ? 0.95 : 0.7;
  const sure = chosen.until === undefined ? written : 0.6;
  const confidence = resolved === undefined ? 0.3 : resolved.assumed === "nothing" ? sure : 0.75;
  return { mention: chosen, ...(resolved === undefined ? {} : { resolved }), confidence };
}

/** What can be said of a date in ISO form: the day, else the month where only the day is missing, else nothing. */
export function isoOf({ mention, resolved }: ReleaseDate): string {
  if (resolved !== undefined) return resolved.day;
  const { month, year } = mention.parts;
  if (mention.malformed !== "missing-day" || month === undefined || year === undefined) return "";
  return dayOfParts({ day: 1, month, year })?.slice(0, 7) ?? "";
}

function isElsewhere(text: string, date: DateMention): boolean {
  const sentence = text.slice(Math.max(0, date.start - 90), date.start);
  return (
    followsLater.test(sentence) ||
    follows(elsewhereBefore, text, date) ||
    elsewhereAfter.test(text.slice(date.end, date.end + 24))
  );
}

function follows(words: RegExp, text: string, { start }: DateMention): boolean {
  return words.test(text.slice(Math.max(0, start - 40), start));
}
