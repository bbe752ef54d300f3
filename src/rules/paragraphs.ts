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
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
