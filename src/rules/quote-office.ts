import { quotedSpeaker } from "../site/quoted-speaker.ts";
import type { Span } from "../text/span.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * A marked quotation is taken over by itself, without the sentences around it: below it stand the name and the office of
 * its speaker. The office of an official of the release is added on its own; anybody else needs one, or another word
 * that says who this is, such as “warga Gogagoman”.
 *
 * ok:
 *     officials: [sari-wulandari]
 *     ---
 *     > Semua warga boleh mengikuti lomba ini.
 *     >
 *     > — Sari Wulandari
 *
 * ok:
 *     > Kami senang ikut lomba ini.
 *     >
 *     > — Rahma Lasut, warga Gogagoman
 *
 * ok:
 *     > Pelayanan adalah pengabdian.
 *     >
 *     > — Pepatah
 *
 * not-ok:
 *     > Kami senang ikut lomba ini.
 *     >
 *     > ⟦— Rahma Lasut⟧
 */
export const quoteOffice: ReleaseRule = {
  code: "quote-office",
  severity: "warning",
  scope: "release",
  about: {
    id: "kutipan yang ditandai tanpa jabatan pembicaranya",
    en: "a marked quotation without an office",
  },
  *check({ release, manuscript }) {
    for (const line of new Set(release.speakers)) {
      const found = quotedSpeaker(line, release.participants);
      if (found ? found.rest.trim() !== "" : !isBareName(line)) continue;
      const source = attributionIn(manuscript.source.text, line);
      if (!source) continue;
      yield {
        at: { source },
        message: {
          id: "Di bawah kutipan ini tidak ada jabatan, jadi tidak jelas siapa yang berbicara",
          en: "Below this quotation stands no office, so that it is not clear who speaks",
        },
        hint: {
          id: "Tambahkan sesudah nama: , jabatan. Atau sebutkan pejabatnya di officials",
          en: "Add it behind the name: , office. Or name the official in officials",
        },
      };
    }
  },
};

/** Two capitalised words and nothing behind them; a proverb or a law is no person. */
function isBareName(line: string): boolean {
  return /^(?:\p{Lu}[\p{L}.'’-]*\s+)+\p{Lu}[\p{L}.'’-]*$/u.test(line);
}

/** Where the line below a quotation stands in the file. */
function attributionIn(source: string, line: string): Span | undefined {
  for (const match of source.matchAll(/^[ \t]*>[> \t]*((?:—|–|--)[ \t]*(.*?))[ \t]*$/gm)) {
    const [, mark = "", words] = match;
    const start = match.index + match[0].indexOf(mark);
    if (words === line) return { start, end: start + mark.length };
  }
  return undefined;
}
