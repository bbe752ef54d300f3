import { letterAt, widthAt } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import type { ReadingText } from "./reading-text.ts";

/** The paragraphs, headings and items of the body that hold words, in order. */
export function paragraphsOf({ value, body }: ReadingText): Span[] {
  const found: Span[] = [];
  for (const match of value.slice(body.start, body.end).matchAll(/[^\n]+/g)) {
    const words = match[0].trim();
    if (words === "") continue;
    const start = body.start + match.index + match[0].indexOf(words);
    found.push({ start, end: start + words.length });
  }
  return found;
}

/** The words of a text in lower case, without anything between them. */
export function plainWords(text: string): string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < lower.length; at += widthAt(lower, at)) {
    const inside = letterAt(lower, at) !== undefined;
    if (inside && start === -1) start = at;
    if (!inside && start !== -1) {
      words.push(lower.slice(start, at));
      start = -1;
    }
  }
  if (start !== -1) words.push(lower.slice(start));
  return words;
}
