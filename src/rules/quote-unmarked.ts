import type { Quotation } from "../text/quotations.ts";
import type { CheckedRelease, ReleaseRule } from "./rule.ts";

/**
 * A quotation that is marked, set by itself with the name and the office of its speaker below, has an address, stands
 * on the page of all that its speaker said, and can be taken over with its source. In running text it is only words.
 * It is looked for on request (`siaran check --quotes`): whether a quotation is worth a mark is for an editor to say.
 *
 * ok:
 *     officials: [sari-wulandari]
 *     ---
 *     Lomba dibuka pagi hari.
 *
 *     > Semua warga boleh mengikuti lomba ini tanpa dipungut biaya.
 *     >
 *     > — Sari Wulandari, Wali Kota Kotamobagu
 *
 * ok:
 *     Temanya “Kota Bersih, Warga Sehat”.
 *
 * not-ok:
 *     officials: [sari-wulandari]
 *     ---
 *     ⟦“Semua warga boleh mengikuti lomba ini,”⟧ kata Wali Kota Kotamobagu Sari Wulandari.
 */
export const quoteUnmarked: ReleaseRule = {
  code: "quote-unmarked",
  severity: "info",
  scope: "release",
  onRequest: true,
  about: { id: "kutipan di dalam kalimat, yang dapat ditandai", en: "a quotation in running text to mark" },
  *check(checked) {
    const { text, quotations, manuscript } = checked;
    for (const quotation of quotations) {
      const { start, end, speaker, balanced } = quotation;
      if (!speaker || !balanced || start < text.body.start || end > text.body.end) continue;
      const source = text.locate({ start, end });
      if (/^\s*>/.test(lineAt(manuscript.source.text, source.start))) continue;
      const mark = markOf(quotation, checked);
      yield {
        at: { start, end },
        message: {
          id: `Kutipan ${speaker.name || speaker.text} ini ada di dalam kalimat, jadi tidak punya alamat sendiri`,
          en: `This quotation of ${speaker.name || speaker.text} is part of a sentence, so that it has no address`,
        },
        hint: {
          id: `Bila perlu ditandai, tulis di antara dua paragraf:\n${mark}`,
          en: `Where it is to be marked, write between two paragraphs:\n${mark}`,
        },
      };
    }
  },
};

/** The quotation as it is marked; an office that nobody knows is left to be filled in. */
function markOf({ text, speaker }: Quotation, { resolved, release }: CheckedRelease): string {
  const found = resolved.find(({ person }) => speaker !== undefined && person.name === speaker.name);
  const participant = release.participants.find(({ official }) => official.id === found?.official?.id);
  const name = participant?.official.name ?? (speaker?.name || speaker?.text);
  const office = participant?.office ?? found?.person.offices[0]?.name ?? "[[isi: jabatan]]";
  const words = text.replace(/,$/, ".").split("\n").filter(Boolean);
  return [...words.flatMap((paragraph) => [`> ${paragraph}`, ">"]), `> — ${name}, ${office}`].join("\n");
}

function lineAt(source: string, offset: number): string {
  return source.slice(source.lastIndexOf("\n", offset - 1) + 1, offset);
}
