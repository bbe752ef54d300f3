import { daysBetween } from "../base/date.ts";
import { resolveDate } from "../text/resolve-date.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * A day and a month close to the release are understood; months away, a reader of the archive cannot tell which year
 * is meant. Days that come back every year, and feasts named by their date, need none.
 *
 * ok:
 *     Lomba digelar 20 Juli, menyambut 17 Agustus. Hari jadi kota diperingati setiap 23 Mei.
 *
 * ok:
 *     Tahun 2018, kota itu menggelar lomba pada 12 Januari.
 *
 * not-ok:
 *     Pendaftaran tahap berikutnya dibuka ⟦12 Januari⟧.
 */
export const dateYearMissing: ReleaseRule = {
  code: "date-year-missing",
  severity: "info",
  scope: "release",
  about: {
    id: "tanggal tanpa tahun, jauh dari tanggal siaran",
    en: "a date without a year, far from the release",
  },
  *check({ dates, day, text: { value } }) {
    const lines = lineFacts(value);
    for (const mention of dates) {
      const { parts, start, end, text, impossible, malformed, weekday } = mention;
      if (parts.year !== undefined || parts.day === undefined || impossible || malformed !== undefined)
        continue;
      if (weekday !== undefined || feasts.test(text)) continue;
      const line = lines.find(start);
      if (line.recurs || line.hasYear) continue;
      const meant = resolveDate(mention, { day });
      if (meant === undefined || Math.abs(daysBetween(day, meant.day)) <= 120) continue;
      yield {
        at: { start, end },
        message: {
          id: `"${text}" tidak bertahun dan jauh dari tanggal siaran, jadi kelak tidak jelas tahun berapa`,
          en: `"${text}" has no year and is far from the release`,
        },
        hint: { id: `Tulis tahunnya, misalnya ${text} ${meant.day.slice(0, 4)}`, en: "Write the year" },
      };
    }
  },
};

interface LineFacts {
  readonly end: number;
  readonly recurs: boolean;
  readonly hasYear: boolean;
}

/** What the line around a place says; each line is read once, and places are asked for in order. */
function lineFacts(text: string): { find: (at: number) => LineFacts } {
  let facts: LineFacts = { end: -1, recurs: false, hasYear: false };
  return {
    find: (at) => {
      if (at < facts.end) return facts;
      const start = text.lastIndexOf("\n", at) + 1;
      const newline = text.indexOf("\n", at);
      const end = newline === -1 ? text.length : newline;
      const line = text.slice(start, end);
      facts = { end, recurs: recurring.test(line), hasYear: /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(line) };
      return facts;
    },
  };
}

const recurring =
  /(?<!\p{L})(?:setiap|tiap|saban|diperingati|hari jadi|hari lahir|hut|ulang tahun|tahunan)(?!\p{L})/iu;
const feasts =
  /^(?:1 Mei|2 Mei|20 Mei|1 Juni|17 Agustus|5 Oktober|28 Oktober|10 November|12 November|22 Desember|25 Desember|21 April|1 Oktober|31 Desember|1 Januari)$/i;
