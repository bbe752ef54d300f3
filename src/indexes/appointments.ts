import { compareText } from "../base/compare-text.ts";
import { type Day, formatPartialDate } from "../base/date.ts";
import type { Telling } from "./index-kind.ts";
import type { Appointment, HeldOffice, Official } from "./official.ts";

/** What is known about the office somebody held on a day. */
export type OfficeOn<Office extends Dated = HeldOffice> =
  | { readonly kind: "held"; readonly office: Office }
  | { readonly kind: "ambiguous"; readonly offices: readonly Office[] }
  | { readonly kind: "none" };

/** An office with the days between which it was held, as far as they are known. */
type Dated = Pick<HeldOffice, "from" | "to">;

/** Whether an appointment with a known beginning or end covers a day; `to` is the first day after it. */
export function coversDay({ from, to }: Dated, day: Day): boolean {
  return (from !== undefined || to !== undefined) && (from ?? "") <= day && (to === undefined || day < to);
}

/**
 * The office held on a day. An appointment whose dates cover the day wins, the latest begun among several;
 * without one, a single appointment of unknown dates is taken, and several are ambiguous.
 */
export function officeOn<Office extends Dated>(offices: readonly Office[], day: Day): OfficeOn<Office> {
  const covering = offices.filter((office) => coversDay(office, day));
  const [first, ...others] = covering;
  if (first) {
    const latest = others.reduce(
      (best, office) => ((office.from ?? "") > (best.from ?? "") ? office : best),
      first,
    );
    return { kind: "held", office: latest };
  }
  const undated = offices.filter(({ from, to }) => from === undefined && to === undefined);
  const [only] = undated;
  if (undated.length > 1) return { kind: "ambiguous", offices: undated };
  return only ? { kind: "held", office: only } : { kind: "none" };
}

/** When an office began as far as is known, to compare with others; empty where nothing is. */
export function beginningOf({ from, to }: Dated): string {
  return from ?? to ?? "";
}

/** Later begun first, of two that meet on a day the one that goes on; what has no date comes last. */
export function compareTimes(a: Dated, b: Dated): number {
  const end = ({ from, to }: Dated) => to ?? (from === undefined ? "" : "9999");
  return compareText(beginningOf(b), beginningOf(a)) || compareText(end(b), end(a));
}

/** An official's offices, the latest first; those of unknown dates come last, in the order of the register. */
export function officesThroughTime({ offices }: Pick<Official, "offices">): HeldOffice[] {
  return [...offices].sort(compareTimes);
}

/** The office that somebody held last; of several without a date the last in the register. */
export function latestOffice({ offices }: Pick<Official, "offices">): HeldOffice | undefined {
  const [latest] = officesThroughTime({ offices });
  return latest && beginningOf(latest) !== "" ? latest : offices.at(-1);
}

/**
 * Whether an office is held on a day as far as is known: its time has not ended, and nobody else took it since. Without
 * dates it may have been held after those who came and went, but not while somebody else is there.
 */
export function isPresent(
  { from, to, later = [] }: Pick<Appointment, "from" | "to" | "later">,
  today: Day,
): boolean {
  if ((from ?? "") > today || (to !== undefined && to <= today)) return false;
  return !later.some((span) => (from === undefined ? coversDay(span, today) : (span.from ?? "") <= today));
}

/** The office that somebody holds on a day as far as is known; none where several may be it. */
export function presentOffice({ offices }: Pick<Official, "offices">, today: Day): HeldOffice | undefined {
  const held = officeOn(
    offices.filter((office) => isPresent(office, today)),
    today,
  );
  return held.kind === "held" ? held.office : undefined;
}

/**
 * The office by which an official is known on a day, in words: the one that is held as far as is known, else the latest
 * with its years, so that nobody is taken for who holds it now: `Wali Kota Kotamobagu, 2018–2023`.
 */
export function officeInWords(official: Official, { today, language }: Telling): string | undefined {
  const words = wordsIn[language];
  const present = presentOffice(official, today);
  if (present) return present.title;
  const latest = latestOffice(official);
  if (latest === undefined) return undefined;
  const { title, from, to } = latest;
  const [first, last] = [from, to].map((day) => day?.slice(0, 4));
  if (last !== undefined)
    return `${title}, ${first === undefined || first === last ? `${words.until} ` : `${first}–`}${last}`;
  if (isPresent(latest, today)) return title;
  if (from !== undefined && from > today) return `${title}, ${words.from} ${first}`;
  return `${words.former} ${title}${first === undefined ? "" : `, ${words.from} ${first}`}`;
}

/** From when to when an office was held, in words. */
export function timeOf(held: HeldOffice, { today, language }: Telling): string {
  const { fromText, toText } = held;
  const words = wordsIn[language];
  const inWords = (date: string) => formatPartialDate(date, language);
  const isOver = toText === undefined && (held.from ?? "") <= today && !isPresent(held, today);
  if (fromText === undefined && toText === undefined)
    return isOver ? `${words.once}; ${words.unknown}` : words.unknown;
  if (fromText === undefined) return `${words.until} ${inWords(toText ?? "")}`;
  if (toText === undefined)
    return isOver
      ? `${words.from} ${inWords(fromText)}, ${words.followed}`
      : `${words.since} ${inWords(fromText)}`;
  return `${inWords(fromText)} – ${inWords(toText)}`;
}

const wordsIn = {
  id: {
    former: "Mantan",
    from: "mulai",
    since: "sejak",
    until: "sampai",
    once: "dahulu",
    followed: "sudah diganti",
    unknown: "masa jabatan belum diketahui",
  },
  en: {
    former: "Former",
    from: "from",
    since: "since",
    until: "until",
    once: "formerly",
    followed: "since followed by another",
    unknown: "time in office not known",
  },
} as const;
