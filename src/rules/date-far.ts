import { addDays, type Day, daysBetween, formatDay } from "../base/date.ts";
import type { DateMention } from "../text/date-mention.ts";
import { mistypedYears } from "../text/resolve-date.ts";
import { weekdayContradiction } from "../text/weekday-check.ts";
import { correct } from "./date-writing.ts";
import type { CheckedRelease, Finding, ReleaseRule } from "./rule.ts";

/**
 * In January people go on writing last year's number, and a file made from an older one keeps its date. Two signs
 * are sure enough: a date that is that of the release but for the year, in a text that does not speak of that year
 * otherwise; and news told in the first paragraph, with its weekday, that is months away from the release. What lies
 * three years back and more is history, and told as such.
 *
 * ok:
 *     date: 2019-07-18
 *     ---
 *     Rapat digelar Kamis (18/7/2019). Program itu berjalan sejak 18 Juli 2018, dan tahun 2018 menjangkau lima desa.
 *
 * ok:
 *     date: 2019-07-18
 *     ---
 *     Kota itu berdiri pada 23 Mei 2007 dan merayakan hari jadinya.
 *
 * ok:
 *     date: 2019-08-17
 *     ---
 *     Proklamasi dibacakan Jumat, 17 Agustus 1945. Gempa terjadi Minggu (26/12/2004).
 *
 * not-ok:
 *     date: 2019-07-18
 *     ---
 *     Rapat digelar pada ⟦18 Juli 2018⟧ di aula.
 *     => 18 Juli 2019
 *
 * not-ok:
 *     date: 2019-07-18
 *     ---
 *     Rapat digelar ⟦Senin (4/3/2019)⟧ di aula.
 */
export const dateFar: ReleaseRule = {
  code: "date-far",
  severity: "warning",
  needs: "date",
  scope: "release",
  about: { id: "tanggal yang jauh dari tanggal siaran", en: "a date far from that of the release" },
  *check(release) {
    const [lead] = release.paragraphs;
    const years = countYears(release.text.value);
    for (const mention of release.dates) {
      if (mention.day === undefined || mention.malformed !== undefined || mention.until !== undefined)
        continue;
      if (elsewhere.test(release.text.value.slice(Math.max(0, mention.start - 48), mention.start))) continue;
      // A contradiction with the weekday says more, and is told by its own rule.
      if (weekdayContradiction(mention) !== undefined) continue;
      const shifted = yearSlip(release, { mention, written: mention.day, years });
      if (shifted !== undefined) {
        yield toFinding(release, mention, mention.day, shifted);
        continue;
      }
      const inLead = lead !== undefined && mention.start >= lead.start && mention.end <= lead.end;
      const days = daysBetween(release.day, mention.day);
      if (inLead && mention.weekday !== undefined && ((days < -60 && days > -history) || days > 366))
        yield toFinding(release, mention, mention.day, undefined);
    }
  },
};

const elsewhere =
  /(?<!\p{L})(?:sejak|semula|tahun lalu|sebelumnya|lahir|wafat|dilantik|berlaku|tertanggal|hingga|sampai|mulai|menjadi|dijadwalkan|berakhir|diundangkan|ditetapkan)(?:\s\p{L}+){0,3}\s*\(?$/iu;

/** Nobody copies a date of last year that is older, in days. */
const history = 3 * 365;

/** How often each year is written. */
function countYears(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [year] of text.matchAll(/\d{4}/g)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}

/** The day meant, where only the year is off by one and the text has no other word of that year. */
function yearSlip(
  { day }: CheckedRelease,
  { mention, written, years }: { mention: DateMention; written: Day; years: ReadonlyMap<string, number> },
): Day | undefined {
  if (mention.weekday !== undefined || mention.written.year === undefined) return undefined;
  if ((years.get(mention.written.year) ?? 0) > 1) return undefined;
  const year = Number(written.slice(0, 4));
  const typed = Math.abs(year - Number(day.slice(0, 4))) > 1 ? mistypedYears(mention.written.year) : [];
  return [year + 1, year - 1, ...typed]
    .map((other) => `${other}${written.slice(4)}`)
    .find((other) => other >= addDays(day, -10) && other <= addDays(day, 10));
}

function toFinding(
  { day }: CheckedRelease,
  mention: DateMention,
  written: Day,
  meant: Day | undefined,
): Finding {
  const text = meant && correct(mention, { change: "year", day: meant, weekday: "Senin" });
  return {
    at: mention,
    message: {
      id: `${formatDay(written)} jauh dari tanggal siaran ini, ${formatDay(day)}`,
      en: `${formatDay(written)} is far from the date of this release, ${formatDay(day)}`,
    },
    hint: {
      id:
        meant === undefined
          ? "Periksa tanggal ini dan date di bagian data"
          : `Mungkin maksudnya ${formatDay(meant)}; jika memang peristiwa lama, sebut "sejak" atau "tahun lalu"`,
      en:
        meant === undefined
          ? "Check this date and date in the front matter"
          : `Perhaps ${formatDay(meant)} is meant`,
    },
    ...(text === undefined ? {} : { fix: { text, certain: false } }),
  };
}
