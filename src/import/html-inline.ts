import { all } from "./html-clean.ts";
import type { HtmlElement } from "./html-tree.ts";

const inline = /^(?:A|ABBR|B|BIG|CITE|CODE|EM|FONT|I|MARK|SMALL|SPAN|STRONG|SUB|SUP|U|INS|LABEL)$/;
const emphasis = "b, strong, em, i, u";

/**
 * Brings inline elements to a form that Markdown can say: line breaks at their edges stand outside of them, bold is
 * not within bold, and signs at the edge of bold that touch a word stand outside of it.
 */
export function tidyInline(element: HtmlElement): void {
  for (const lineBreak of all(element, "br")) hoistBreak(lineBreak);
  for (const outer of all(element, emphasis)) {
    if (outer.parentElement?.closest("b, strong") && /^(?:B|STRONG)$/.test(outer.nodeName)) unwrap(outer);
    else if (outer.parentElement?.closest("em, i, u") && /^(?:EM|I|U)$/.test(outer.nodeName)) unwrap(outer);
    else freeSigns(outer);
  }
}

/** Converters take white space at the edge of an inline element off it, and line breaks with it. */
function hoistBreak(lineBreak: HtmlElement): void {
  for (
    let parent = lineBreak.parentElement;
    parent !== null && inline.test(parent.nodeName);
    parent = lineBreak.parentElement
  ) {
    if (isEdge(lineBreak, "nextSibling")) parent.after(lineBreak);
    else if (isEdge(lineBreak, "previousSibling")) parent.before(lineBreak);
    else return;
  }
}

function isEdge(node: Node, side: "nextSibling" | "previousSibling"): boolean {
  for (let next = node[side]; next !== null; next = next[side])
    if (next.nodeType === 1 || /\S/.test(next.textContent ?? "")) return false;
  return true;
}

function unwrap(element: HtmlElement): void {
  element.replaceWith(...Array.from(element.childNodes));
}

/** Markdown sees no end of bold between a sign and a word: `**BALIGE –**Bupati`. */
function freeSigns(element: HtmlElement): void {
  const after = element.nextSibling?.textContent ?? "";
  const last = element.lastChild;
  if (/^[\p{L}\p{N}]/u.test(after) && last?.nodeType === 3) {
    const words = last.textContent ?? "";
    const signs = /[^\p{L}\p{N}\s]+\s*$/u.exec(words)?.[0] ?? "";
    if (signs !== "" && signs.length < words.length) {
      last.textContent = words.slice(0, -signs.length);
      element.after(signs);
    }
  }
  const before = element.previousSibling?.textContent ?? "";
  const first = element.firstChild;
  if (/[\p{L}\p{N}]$/u.test(before) && first?.nodeType === 3) {
    const words = first.textContent ?? "";
    const signs = /^\s*[^\p{L}\p{N}\s]+/u.exec(words)?.[0] ?? "";
    if (signs !== "" && signs.length < words.length) {
      first.textContent = words.slice(signs.length);
      element.before(signs);
    }
  }
}
