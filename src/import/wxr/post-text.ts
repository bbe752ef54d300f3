import { text as textOf } from "../html-clean.ts";
import { parseFragment } from "../html-tree.ts";

/** Titles and excerpts are HTML: entities, sometimes tags. */
export function htmlText(html: string): string {
  const words = /[<&]/.test(html) ? textOf(parseFragment(html)) : html;
  return words.replace(/\s+/g, " ").trim();
}

/** Takes the percent signs off an address or slug, where they are right. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
