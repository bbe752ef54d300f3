import { cleanCharacters } from "./clean-characters.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { contentKey, type ImportDraft } from "./draft.ts";
import { readMessage } from "./message-parts.ts";
import { Notes } from "./notes.ts";
import { joinLines } from "./paragraphs.ts";
import { plainOf } from "./plain.ts";
import { textToMarkdown } from "./text-to-markdown.ts";

/** Reads plain text as it is pasted from WhatsApp, mail or an editor. */
export function readText(bytes: Uint8Array, origin: string): ImportDraft {
  const notes = new Notes();
  const text = cleanCharacters(decodeBytes(bytes, notes), notes);
  const { lines, subject } = readMessage(text.split("\n"), notes);
  const markdown = textToMarkdown(joinLines(lines, notes));
  return {
    origin,
    key: contentKey(origin, bytes),
    text: markdown,
    plain: plainOf(markdown),
    data: subject === undefined ? {} : { subject },
    pictures: [],
    notes: notes.list(),
  };
}
