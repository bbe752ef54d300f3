import type { ImportDraft } from "../../../src/import/draft.ts";
import { formatNote } from "../../../src/import/notes.ts";
import { propose } from "../../../src/import/propose.ts";
import { printRelease } from "../../../src/import/release-file.ts";
import { nothingKnown } from "../../../src/text/known.ts";

/** The words of a text, in the letters they have when compatibility forms are set aside. */
function words(text: string): string[] {
  return text.normalize("NFKC").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The law of every importer: the words of a source without those of draft and report are none.
 * @param source the words that somebody reads in the source, in any form.
 */
export function proveKept(source: string, drafts: readonly ImportDraft[]): void {
  const found = new Set<string>();
  for (const draft of drafts) {
    const { proposal, notes } = propose(draft, nothingKnown);
    const file = printRelease(proposal, { origin: draft.origin, pictures: draft.pictures, status: "draft" });
    const report = notes.map((note) => formatNote(note, "id"));
    for (const word of words([file, ...report, unescaped(file)].join("\n"))) found.add(word);
  }
  const lost = words(source).filter((word) => !found.has(word));
  if (lost.length > 0) throw new Error(`lost: ${lost.join(" ")}\nof: ${source}`);
}

function unescaped(markdown: string): string {
  return markdown.replace(/\\(?=[!-/:-@[-`{-~])/g, "").replace(/[*_~`]/g, "");
}

/** Words of which there is no other, in letters alone: "katab", "katac" and so on. */
export function uniqueWords(): (count?: number) => string {
  let number = 0;
  return (count = 3) =>
    Array.from({ length: count }, () => {
      number += 1;
      return `kata${[...number.toString(26)].map((digit) => letters[Number.parseInt(digit, 26)]).join("")}`;
    }).join(" ");
}

const letters = "abcdefghijklmnopqrstuvwxyz";
