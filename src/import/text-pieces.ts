import type { HtmlElement } from "./html-tree.ts";

const blocks =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|BR|CAPTION|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|OPTION|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;
const unread = /^(?:SCRIPT|STYLE|HEAD)$/;

/**
 * The text of an element in pieces, as its blocks part it, with the alternative texts of its pictures: what a reader
 * who knows nothing of pages finds in it.
 */
export function textPieces(root: HtmlElement): string[] {
  const pieces: string[] = [];
  let piece = "";
  const end = () => {
    if (/[\p{L}\p{N}]/u.test(piece)) pieces.push(piece.replace(/\s+/g, " ").trim());
    piece = "";
  };
  const open = [level(root)];
  for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
    const child = at.children.next().value;
    if (child === undefined) {
      if (blocks.test(at.node.nodeName)) end();
      open.pop();
    } else if (child.nodeType === 3) piece += child.textContent ?? "";
    else if (isElement(child) && !unread.test(child.nodeName)) {
      if (blocks.test(child.nodeName)) end();
      const alt = child.nodeName === "IMG" ? (child.getAttribute("alt") ?? "") : "";
      if (/[\p{L}\p{N}]/u.test(alt)) pieces.push(alt.trim());
      open.push(level(child));
    }
  }
  end();
  return pieces;
}

/** The children are listed once, because each question for `childNodes` makes the list anew. */
function level(node: Node): { readonly node: Node; readonly children: Iterator<Node, undefined> } {
  return { node, children: Array.from(node.childNodes).values() };
}

function isElement(node: Node): node is HtmlElement {
  return node.nodeType === 1;
}
