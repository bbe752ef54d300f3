import type { Span } from "./span.ts";

/** Words in quotation marks; the span includes the marks, the text does not. */
export interface Quoted extends Span {
  readonly text: string;
  /** False where the opening or the closing mark is missing. */
  readonly balanced: boolean;
}

const longestSentence = 600;
const marks = /[“”„"«»]/g;

/**
 * Finds what stands in quotation marks, straight or curly. A mark that is never closed reaches to the end of its
 * paragraph, or over it where the next one closes it; a closing mark alone reaches back to its sentence.
 */
export function findQuoted(text: string): Quoted[] {
  const found: Quoted[] = [];
  const add = (start: number, end: number, from: number, to: number, balanced: boolean) => {
    const words = text.slice(from, to).trim();
    if (/\p{L}{2}/u.test(words)) found.push({ start, end, text: words, balanced });
  };
  let open: number | undefined;
  let line = 0;
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    line = paragraph.index;
    const all = [...paragraph[0].matchAll(marks)];
    if (open !== undefined && !closesFirst(paragraph[0], all[0]?.index)) {
      const end = endOf(text, open);
      add(open, end, open + 1, end, false);
      open = undefined;
    }
    for (const { 0: mark, index } of all) {
      const at = line + index;
      if (isMeasure(text, at, open)) continue;
      if (open === undefined && opens(text, at, mark)) open = at;
      else if (open === undefined) {
        const from = sentenceStart(text, at, Math.max(line, found.at(-1)?.end ?? 0, at - longestSentence));
        add(from, at + 1, from, at, false);
      } else if (closes(text[open], mark)) {
        add(open, at + 1, open + 1, at, true);
        open = undefined;
      }
    }
  }
  if (open !== undefined) add(open, endOf(text, open), open + 1, endOf(text, open), false);
  return found;
}

/** Inches and seconds of arc (32", 12”, 2°20'15"): a mark behind a digit that closes nothing of its own kind. */
function isMeasure(text: string, at: number, open: number | undefined): boolean {
  if (!/\d/.test(text[at - 1] ?? "")) return false;
  return open === undefined || (text[open] === "“" && text[at] === '"');
}

/** Whether a paragraph goes on with what the one before opened: its first mark closes. */
function closesFirst(paragraph: string, first: number | undefined): boolean {
  if (first === undefined || first === 0) return false;
  return /[\p{L}\d.,!?…]/u.test(paragraph[first - 1] ?? "") && !/[„“«]/.test(paragraph[first] ?? "");
}

/** Authors type the closing mark for the opening one: what stands around it decides. */
function opens(text: string, at: number, mark: string): boolean {
  if (/[“„«]/.test(mark)) return true;
  const before = text[at - 1] ?? "\n";
  return (
    /[\s(]/.test(before) || (mark === '"' && /[.!?,:]/.test(before) && /\p{Lu}/u.test(text[at + 1] ?? ""))
  );
}

/** The German “ closes what „ opened; elsewhere it opens, and what opens inside a quotation is part of it. */
function closes(opening: string | undefined, mark: string): boolean {
  return opening === "„" ? /[“”"]/.test(mark) : !/[“„«]/.test(mark);
}

function endOf(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  return newline === -1 ? text.length : newline;
}

function sentenceStart(text: string, at: number, from: number): number {
  const before = text.slice(from, at);
  const stop = Math.max(before.lastIndexOf(". "), before.lastIndexOf("? "), before.lastIndexOf("! "));
  return from + (stop === -1 ? 0 : stop + 2);
}
