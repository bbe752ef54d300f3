import { compareText } from "../base/compare-text.ts";
import type { Day } from "../base/date.ts";
import type { HeldOffice, Official } from "./official.ts";

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

/** An official's offices, the latest first; those of unknown dates come last, in the order of the register. */
export function officesThroughTime({ offices }: Official): HeldOffice[] {
  const beginning = ({ from, to }: HeldOffice) => from ?? to ?? "";
  return [...offices].sort((a, b) => compareText(beginning(b), beginning(a)));
}

/**
 * The office by which an official is known on a day, in words: the one that is held as far as is known, else the latest
 * with its years, so that nobody is taken for who holds it now: `Wali Kota Kotamobagu, 2018–2023`.
 */
export function officeInWords(official: Official, today: Day): string | undefined {
  const held = officeOn(official.offices, today);
  if (held.kind === "held") return held.office.title;
  const [latest] = officesThroughTime(official);
  if (latest === undefined) return undefined;
  const { title, from, to } = latest;
  const [first, last] = [from, to].map((day) => day?.slice(0, 4));
  if (last !== undefined)
    return `${title}, ${first === undefined || first === last ? "sampai " : `${first}–`}${last}`;
  return first === undefined ? title : `${title}, mulai ${first}`;
}
