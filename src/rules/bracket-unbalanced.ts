import type { Finding, ReleaseRule } from "./rule.ts";

/**
 * A bracket that opens and never closes leaves the reader waiting, and often shows where a date or a name was cut:
 * "(18/7/2019". Letters and numbers of lists, "a)" and "1)", need no opening bracket.
 *
 * ok:
 *     Syaratnya a) sehat, b) berusia (paling sedikit) 17 tahun [lihat lampiran].
 *
 * not-ok:
 *     Rapat digelar Kamis ⟦(⟧18/7/2019 di aula.
 *
 * not-ok:
 *     Rapat digelar Kamis 18/7/2019⟦)⟧ di aula.
 */
export const bracketUnbalanced: ReleaseRule = {
  code: "bracket-unbalanced",
  severity: "warning",
  scope: "release",
  about: { id: "kurung tanpa pasangan", en: "a bracket without its other half" },
  *check({ text: { value } }) {
    const open: { at: number; mark: string }[] = [];
    for (const { 0: mark, index } of value.matchAll(/[()[\]\n]/g)) {
      if (mark === "\n") for (const { at, mark: lost } of open.splice(0)) yield toFinding(at, lost);
      else if (mark === "(" || mark === "[") open.push({ at: index, mark });
      else if (open.at(-1)?.mark === (mark === ")" ? "(" : "[")) open.pop();
      else if (!/(?:^|[\s(])(?:\p{L}|\d{1,2}|[ivx]{1,4})$/u.test(value.slice(Math.max(0, index - 5), index)))
        yield toFinding(index, mark);
    }
  },
};

function toFinding(at: number, mark: string): Finding {
  const opens = mark === "(" || mark === "[";
  return {
    at: { start: at, end: at + 1 },
    message: {
      id: opens
        ? `Kurung "${mark}" dibuka tetapi tidak ditutup`
        : `Kurung "${mark}" ditutup tetapi tidak dibuka`,
      en: opens ? `The bracket "${mark}" is never closed` : `The bracket "${mark}" was never opened`,
    },
    hint: {
      id: "Lengkapi pasangannya, dan periksa apakah ada kata yang terpotong",
      en: "Write the other half, and see whether words were cut off",
    },
  };
}
