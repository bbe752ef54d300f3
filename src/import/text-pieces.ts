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
  // The DOM makes the list of children anew each time it is asked.
  const opened = (node: HtmlElement) => ({ node, children: node.childNodes.values() });
  const open = [opened(root)];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const { value: child } = level.children.next();
    if (child === undefined) {
      if (blocks.test(level.node.nodeName)) end();
      open.pop();
    } else if (child.nodeType === 3) piece += child.textContent ?? "";
    else if (isElement(child) && !unread.test(child.nodeName)) {
      if (blocks.test(child.nodeName)) end();
      const alt = child.nodeName === "IMG" ? (child.getAttribute("alt") ?? "") : "";
      if (/[\p{L}\p{N}]/u.test(alt)) pieces.push(alt.trim());
      open.push(opened(child));
    }
  }
  end();
  return pieces;
}

function isElement(node: Node): node is HtmlElement {
  return node.nodeType === 1;
}
