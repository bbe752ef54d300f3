import { weekdayOf } from "../base/date.ts";
import type { Text } from "../base/language.ts";
import type { DateMention, Malformation } from "../text/date-mention.ts";
import { dayOfParts } from "../text/date-parts.ts";
import { resolveDate } from "../text/resolve-date.ts";
import { writeLike } from "./date-writing.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * One date in twenty is mistyped in print: "(18/112019)", "(9/1-2019)", "(1308)", "Sabtu, Mei 2025", "20225". Readers
 * guess, calendars and searches do not find it. Where all digits are there and only a separator is wrong, and the
 * weekday agrees or the date is that of the release, the correction is certain.
 *
 * ok:
 *     Rapat digelar Kamis (18/7/2019). Nomor surat 480/112/2019 dan Perda 9/1-2019 dibahas.
 *
 * not-ok:
 *     Rapat digelar Kamis ⟦(18/72019)⟧ di aula.
 *     => (18/7/2019)
 *
 * not-ok:
 *     Rapat digelar Rabu ⟦(9/1-2019)⟧ di aula.
 *     => (9/1/2019)
 *
 * not-ok:
 *     Rapat digelar Kamis, ⟦15 Agutus 2019⟧ di aula.
 *     => 15 Agustus 2019
 *
 * not-ok:
 *     Rapat digelar ⟦Sabtu, Mei 2019⟧ di aula.
 *
 * not-ok:
 *     Rapat digelar Kamis ⟦(18/7/2109)⟧ di aula.
 *     => (18/7/2019)
 */
export const dateMalformed: ReleaseRule = {
  code: "date-malformed",
  severity: "warning",
  scope: "release",
  about: { id: "tanggal yang salah tulis", en: "a mistyped date" },
  *check({ dates, day }) {
    for (const mention of dates) {
      const { malformed, weekday, start, end, text } = mention;
      if (malformed === undefined) continue;
      const read = malformed === "year-far" ? undefined : dayOfParts(mention.parts);
      const meant = read ?? resolveDate(mention, { day })?.day;
      const whole =
        meant === undefined || malformed === "missing-day" ? undefined : writeLike(meant, mention);
      const at =
        weekday === undefined || weekday.start > start || whole === undefined
          ? { start, end }
          : afterWeekday(mention);
      const inside = text.slice(at.start - start, at.end - start);
      const bracketed = whole !== undefined && inside.startsWith("(") && inside.endsWith(")");
      const agrees = meant !== undefined && weekday !== undefined && weekdayOf(meant) === weekday.name;
      const better = bracketed ? `(${whole})` : whole;
      yield {
        at,
        message: {
          id: `Tanggal "${inside}" salah tulis: ${problems[malformed].id}`,
          en: `The date "${inside}" is mistyped: ${problems[malformed].en}`,
        },
        hint: {
          id:
            better === undefined
              ? "Tulis tanggal, bulan dan tahunnya lengkap"
              : `Mungkin maksudnya ${better}`,
          en: better === undefined ? "Write day, month and year" : `Perhaps ${better} is meant`,
        },
        ...(better === undefined
          ? {}
          : { fix: { text: better, certain: !/^year/.test(malformed) && (agrees || meant === day) } }),
      };
    }
  },
};

function afterWeekday({ start, end, text, weekday }: DateMention) {
  const behind = (weekday?.end ?? start) - start;
  const blank = /^[\s,]*(?:\p{L}+[\s,]+)*/u.exec(text.slice(behind))?.[0].length ?? 0;
  const date = text.slice(behind).search(/[(\d]/);
  return { start: start + behind + (date === -1 ? blank : date), end };
}

const problems: Readonly<Record<Malformation, Text>> = {
  "mixed-separators": { id: "tanda pemisahnya bercampur", en: "its separators are mixed" },
  "missing-separator": { id: "tanda pemisahnya kurang", en: "a separator is missing" },
  "repeated-separator": { id: "tanda pemisahnya berulang", en: "a separator is repeated" },
  "missing-day": { id: "tanggalnya tidak ada", en: "the day is missing" },
  "year-length": { id: "tahunnya tidak empat angka", en: "the year does not have four digits" },
  "year-far": { id: "tahunnya tidak mungkin", en: "the year cannot be meant" },
  "misspelled-month": { id: "nama bulannya salah eja", en: "the month is misspelt" },
};
