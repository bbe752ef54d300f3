import { blankComments } from "../markdown/comments.ts";
import type { Finding, ReleaseRule } from "./rule.ts";

/**
 * A line "[Foto]: Humas" is an address for links of that name to Markdown, and a line "[^1]: ..." a note: both are
 * printed nowhere by themselves. Where nothing in the text refers to them, their words are lost to readers.
 *
 * Source: CommonMark 0.31, 4.7 (link reference definitions).
 *
 * ok:
 *     Lihat [laman kota][situs] dan [situs].[^1]
 *
 *     [situs]: https://contoh.id/
 *     [^1]: Bila ada.
 *
 * not-ok:
 *     Lomba dibuka.
 *
 *     ⟦[Foto]: Humas⟧
 *
 *     ⟦[^1]: Bila ada.⟧
 */
export const definitionUnused: ReleaseRule = {
  code: "definition-unused",
  severity: "warning",
  scope: "release",
  anyLanguage: true,
  about: {
    id: "baris rujukan atau catatan kaki yang tidak dirujuk, jadi tidak tercetak",
    en: "a definition or note that nothing refers to, and that is not printed",
  },
  *check({ manuscript: { body, bodyOffset }, source }) {
    if (!/^[ \t>]*\[[^\]\n]+\]:/m.test(body)) return;
    const plain = blankComments(body);
    const uses = countUses(plain);
    for (const match of plain.matchAll(/^([ \t>]*)\[(\^?)([^\]\n]+)\]:.*$/gm)) {
      const [line, indent = "", caret, name = ""] = match;
      const isNote = caret === "^";
      const label = normalized(name);
      const isLost = isNote
        ? source().unusedNotes.has(name)
        : source().definitions.has(label) && (uses.get(label) ?? 0) === 0;
      if (!isLost) continue;
      const start = bodyOffset + match.index + indent.length;
      yield toFinding({ source: { start, end: bodyOffset + match.index + line.trimEnd().length } }, isNote);
    }
  },
};

/** How often each name stands in brackets that are no definition. */
function countUses(text: string): Map<string, number> {
  const uses = new Map<string, number>();
  for (const [, name = ""] of text.matchAll(/\[((?!\^)[^[\]]{1,300})\](?!:)/g)) {
    const label = normalized(name);
    uses.set(label, (uses.get(label) ?? 0) + 1);
  }
  return uses;
}

/** Names are compared as Markdown does: white space as one blank, letters without their case. */
function normalized(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase();
}

function toFinding(at: Finding["at"], isNote: boolean): Finding {
  return {
    at,
    message: isNote
      ? {
          id: "Catatan kaki ini tidak dirujuk di mana pun, jadi tidak akan tercetak",
          en: "Nothing refers to this note, so that it will not be printed",
        }
      : {
          id: "Baris ini terbaca sebagai alamat tautan dan tidak dirujuk, jadi tidak akan tercetak",
          en: "This line reads as the address of a link that is nowhere, so that it will not be printed",
        },
    hint: isNote
      ? {
          id: "Tulis tandanya di dalam kalimat, atau hapus catatannya",
          en: "Put its mark into a sentence, or delete it",
        }
      : {
          id: "Bila ini untuk pembaca, tulis tanpa kurung siku; bila tidak, hapus",
          en: "If it is for readers, write it without brackets; if not, delete it",
        },
  };
}
