import { cleanCharacters } from "../clean-characters.ts";
import { parseFragment } from "../html-tree.ts";
import { missingPieces } from "../missing-words.ts";
import type { Notes } from "../notes.ts";
import { textPieces } from "../text-pieces.ts";
import { type FoundWords, findWords } from "./find-words.ts";
import { metaOf, type WxrItem } from "./parse-item.ts";
import { wordsToHtml } from "./words-html.ts";

/** Where page builders keep a post's text as JSON, beside or instead of its content. */
export const builderKeys = [
  "_elementor_data",
  "_bricks_page_content_2",
  "ct_builder_json",
  "_ct_builder_json",
];

/**
 * What a page builder keeps in a post's custom fields and its content does not show, as HTML. Elementor writes a
 * plain copy into the content, but not in every version and not of every widget.
 */
export function builderHtml(item: WxrItem, content: string, notes: Notes): string {
  const found = builderKeys.flatMap((key) => readData(metaOf(item, key), notes));
  if (found.length === 0) return "";
  const shown = textPieces(parseFragment(content));
  const left = found.filter(({ kind, value }) => {
    if (kind === "picture" || kind === "link") return !content.includes(value);
    return missingPieces(textPieces(parseFragment(`<p>${value}</p>`)), shown).length > 0;
  });
  if (left.length > 0) notes.add("builder-words", "", left.length);
  return `\n${wordsToHtml(left, notes)}`;
}

function readData(json: string | undefined, notes: Notes): FoundWords[] {
  if (json === undefined || json.trim() === "") return [];
  const text = cleanCharacters(json, notes);
  // Exports have been seen with the backslashes of the database still in them.
  for (const attempt of [text, text.replace(/\\(["\\/])/g, "$1")]) {
    try {
      return findWords(JSON.parse(attempt));
    } catch {
      // The next way of reading it, or none.
    }
  }
  notes.add("custom-field", text);
  return [];
}
