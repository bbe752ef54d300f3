import { all } from "./html-clean.ts";
import type { HtmlElement } from "./html-tree.ts";

/** Writes into each item of a numbered list which number it shows, as its list or the item itself says. */
export function numberItems(element: HtmlElement): void {
  for (const list of all(element, "ol")) {
    let next = numberOf(list, "start") ?? 1;
    for (const item of Array.from(list.childNodes).filter(isItem)) {
      const shown = numberOf(item, "value") ?? next;
      item.setAttribute("value", String(shown));
      next = shown + 1;
    }
  }
}

function isItem(node: Node): node is HtmlElement {
  return node.nodeName === "LI";
}

/** @returns `undefined` where the attribute holds nothing that Markdown can count from. */
function numberOf(element: HtmlElement, attribute: "start" | "value"): number | undefined {
  const written = /^\s*\d{1,6}\s*$/.exec(element.getAttribute(attribute) ?? "")?.[0];
  return written === undefined ? undefined : Number(written);
}
