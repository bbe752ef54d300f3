import { all } from "./html-clean.ts";
import type { HtmlElement } from "./html-tree.ts";

const bullet = /^\s*[•·▪●◦‣➢✓✔§⁃\u{F0B7}\u{F0A7}\u{F0D8}\u{F0FC}]\s+(?=\S)|^\s*o\s{2,}(?=\S)/u;
const number = /^\s*(\d{1,3})[.)]\s+(?=\p{L}|["“(])/u;

/**
 * Makes lists of paragraphs that begin with a bullet, or with numbers that count on: word processors write lists so
 * in some of their formats. A single number is no list.
 */
export function listParagraphs(element: HtmlElement): void {
  const paragraphs = all(element, "p").filter((paragraph) => paragraph.closest("li, table") === null);
  const marks = paragraphs.map(markOf);
  let list: HtmlElement | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    const mark = marks[index];
    const isItem =
      mark !== undefined &&
      (mark.number === undefined ||
        isNext(marks[index - 1]?.number, mark.number) ||
        isNext(mark.number, marks[index + 1]?.number));
    if (mark === undefined || !isItem) {
      list = undefined;
      continue;
    }
    const name = mark.number === undefined ? "ul" : "ol";
    const isBehind = list?.localName === name && nextElement(list)?.isSameNode(paragraph) === true;
    if (list === undefined || !isBehind) {
      list = paragraph.ownerDocument.createElement(name);
      paragraph.before(list);
    }
    const item = paragraph.ownerDocument.createElement("li");
    cutStart(paragraph, mark.length);
    if (mark.number !== undefined) item.setAttribute("value", String(mark.number));
    item.append(...Array.from(paragraph.childNodes));
    paragraph.remove();
    list.append(item);
  }
}

function markOf(paragraph: HtmlElement): { length: number; number?: number } | undefined {
  const words = paragraph.textContent ?? "";
  const dot = bullet.exec(words);
  if (dot !== null) return { length: dot[0].length };
  const counted = number.exec(words);
  return counted === null ? undefined : { length: counted[0].length, number: Number(counted[1]) };
}

function isNext(first: number | undefined, second: number | undefined): boolean {
  return first !== undefined && second === first + 1;
}

function nextElement(element: HtmlElement): Node | null {
  let next = element.nextSibling;
  while (next !== null && next.nodeType === 3 && !/\S/.test(next.textContent ?? "")) next = next.nextSibling;
  return next;
}

/** Takes characters off the beginning of an element's text. */
function cutStart(node: Node, count: number): number {
  let left = count;
  for (const child of Array.from(node.childNodes)) {
    if (left === 0) break;
    if (child.nodeType !== 3) left = cutStart(child, left);
    else {
      const words = child.textContent ?? "";
      child.textContent = words.slice(left);
      left = Math.max(0, left - words.length);
    }
  }
  return left;
}
