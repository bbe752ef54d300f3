import { all, text } from "./html-clean.ts";
import type { HtmlElement } from "./html-tree.ts";
import { isMasthead } from "./masthead.ts";

/** A block longer than this that ends as a sentence does, or of any end when longer still, is the release itself. */
const shortest = 80;
const shortestOpen = 180;

/**
 * Takes the title out of a document: the first heading of the highest kind before the text begins that is no
 * masthead. A heading further down begins a part of the text.
 * @returns `undefined` where no heading says what the title is.
 */
export function takeTitle(body: HtmlElement): string | undefined {
  for (const block of all(body, "h1, p, li, td")) {
    const words = text(block);
    if (block.nodeName !== "H1") {
      if (words.length > (/[.!?]["”)]*$/.test(words) ? shortest : shortestOpen)) return undefined;
      continue;
    }
    if (words === "" || isMasthead(words)) continue;
    block.remove();
    return words;
  }
  return undefined;
}
