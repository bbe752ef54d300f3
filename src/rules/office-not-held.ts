import { addDays, type Day, formatDay } from "../base/date.ts";
import type { KnownAppointment, KnownOfficial } from "../text/known.ts";
import type { Span } from "../text/span.ts";
import { appointmentsTo } from "./resolve-person.ts";
import type { CheckedRelease, Finding, ReleaseRule } from "./rule.ts";

/**
 * After an election or a reshuffle old titles live on in templates. A release that gives somebody an office that the
 * register dates to other days, or that the register gives to somebody else on that day, is wrong or the register is.
 * A week on either side is left for handovers, and "mantan", "terpilih" and "saat itu" say that other days are meant.
 *
 * ok:
 *     date: 2019-07-18
 *     officials: [sari-wulandari]
 *     ---
 *     Wali Kota Kotamobagu Sari Wulandari membuka lomba.
 *
 * ok:
 *     date: 2024-03-14
 *     ---
 *     Mantan Wali Kota Kotamobagu Sari Wulandari hadir. Lomba itu digagas Wali Kota Kotamobagu saat itu, Sari Wulandari.
 *
 * ok:
 *     Gubernur melantik Sari Wulandari dan Jusuf Hidayat sebagai Wali Kota dan Wakil Wali Kota Kotamobagu.
 *
 * not-ok:
 *     date: 2024-03-14
 *     officials: [sari-wulandari]
 *     ---
 *     ⟦Wali Kota Kotamobagu Sari Wulandari⟧ membuka lomba.
 *
 * not-ok:
 *     date: 2019-07-18
 *     officials: [jusuf-hidayat]
 *     ---
 *     ⟦Wali Kota Kotamobagu Jusuf Hidayat⟧ membuka lomba.
 */
export const officeNotHeld: ReleaseRule = {
  code: "office-not-held",
  severity: "warning",
  scope: "release",
  about: { id: "jabatan yang pada hari itu tidak dipegang orangnya", en: "an office not held on that day" },
  *check(release) {
    for (const { person, official } of release.resolved) {
      if (official === undefined || person.deceased) continue;
      const seen = new Set<string>();
      for (const { office, start, end } of person.mentions) {
        if (office === undefined || office.standing !== undefined || seen.has(office.name)) continue;
        seen.add(office.name);
        if (isShared(release.text.value, { start, end })) continue;
        if (pastTense.test(release.text.value.slice(Math.max(0, start - 40), end + 20))) continue;
        const finding = judge(release, official, office.name);
        if (finding !== undefined) yield { at: { start, end }, ...finding };
      }
    }
  },
};

const pastTense =
  /(?<!\p{L})(?:saat itu|ketika itu|waktu itu|kala itu|semasa|ketika menjabat|saat menjabat|periode|dahulu|dulu|eks)(?!\p{L})/iu;

/** "A dan B sebagai Wali Kota dan Wakil Wali Kota": the offices are those of both, in their order. */
function isShared(text: string, { start, end }: Span): boolean {
  const whole = text.slice(start, end);
  return (
    /\s(?:sebagai|selaku|menjadi)\s/u.test(whole) &&
    /\sdan\s$/u.test(text.slice(Math.max(0, start - 6), start)) &&
    /^\s(?:dan|,)\s/u.test(text.slice(end, end + 6))
  );
}

function judge(
  { day, known }: CheckedRelease,
  official: KnownOfficial,
  office: string,
): Omit<Finding, "at"> | undefined {
  const own = appointmentsTo(official, office);
  if (own.some((appointment) => mayCover(appointment, day))) return undefined;
  const [held] = own;
  const holder = known
    .holdersOf(office)
    .find(
      ({ official: { id }, appointment: { from, to } }) =>
        id !== official.id && from !== undefined && from <= day && (to === undefined || day < to),
    )?.official;
  if (held === undefined && holder === undefined) return undefined;
  const period = held === undefined ? "" : ` (${periodOf(held)})`;
  const now = holder === undefined ? "" : `; pada ${formatDay(day)} dipegang ${holder.name}`;
  return {
    message: {
      id: `Menurut register ${official.name} bukan ${office} pada ${formatDay(day)}${period}${now}`,
      en: `By the register ${official.name} was not ${office} on ${day}${holder === undefined ? "" : `; ${holder.name} was`}`,
    },
    hint: {
      id: "Tulis jabatannya pada hari itu, atau mantan; bila register yang keliru, perbaiki posts/_data/officials/",
      en: "Write the office held that day, or mantan; or correct posts/_data/officials/",
    },
  };
}

function mayCover({ from, to }: KnownAppointment, day: Day): boolean {
  return (from === undefined || addDays(from, -7) <= day) && (to === undefined || day < addDays(to, 7));
}

function periodOf({ from, to }: KnownAppointment): string {
  if (from === undefined) return `sampai ${to === undefined ? "?" : formatDay(to)}`;
  return to === undefined ? `sejak ${formatDay(from)}` : `${formatDay(from)} sampai ${formatDay(to)}`;
}
