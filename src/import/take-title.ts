import { all, text } from "./html-clean.ts";
import type { HtmlElement } from "./html-tree.ts";
import { isMasthead } from "./masthead.ts";

/** Text longer than this in one block is the release itself. */
const shortLead = 180;

/**
 * Takes the title out of a document: the first heading of the highest kind before the text begins that is no
 * masthead. A heading further down begins a part of the text.
 * @returns `undefined` where no heading says what the title is.
 */
export function takeTitle(body: HtmlElement): string | undefined {
  for (const block of all(body, "h1, p, li, td")) {
    const words = text(block);
    if (block.nodeName !== "H1") {
      if (words.length > shortLead) return undefined;
      continue;
    }
    if (words === "" || isMasthead(words)) continue;
    block.remove();
    return words;
  }
  return undefined;
}
