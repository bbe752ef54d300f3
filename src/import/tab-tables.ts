import { all } from "./html-clean.ts";
import type { HtmlElement } from "./html-tree.ts";

/** Makes tables of paragraphs whose words are set in columns by tabs: two or more with as many tabs in a row. */
export function tabTables(element: HtmlElement): void {
  const paragraphs = all(element, "p").filter((paragraph) => paragraph.closest("td, th, li") === null);
  for (let at = 0; at < paragraphs.length; ) {
    const rows = rowsFrom(paragraphs, at);
    const [first] = rows;
    at += Math.max(1, rows.length);
    if (first === undefined || rows.length < 2) continue;
    const table = first.ownerDocument.createElement("table");
    first.before(table);
    for (const row of rows) {
      table.append(tableRow(row));
      row.remove();
    }
  }
}

function rowsFrom(paragraphs: readonly HtmlElement[], from: number): HtmlElement[] {
  const count = tabs(paragraphs[from]);
  const rows: HtmlElement[] = [];
  for (let at = from; count > 0 && tabs(paragraphs[at]) === count; at += 1) {
    const row = paragraphs[at];
    if (row !== undefined) rows.push(row);
  }
  return rows;
}

/** How many tabs stand between words; the one behind the mark of a list item does not. */
function tabs(paragraph: HtmlElement | undefined): number {
  const words = (paragraph?.textContent ?? "").trim().replace(/^(?:[^\p{L}\p{N}\s]|o|\(?\w{1,3}[.)])\t/u, "");
  return words.split("\t").length - 1;
}

/** The nodes of a paragraph in cells. A tab within bold does not part its cell. */
function tableRow(paragraph: HtmlElement): HtmlElement {
  const { ownerDocument } = paragraph;
  const row = ownerDocument.createElement("tr");
  let cell = ownerDocument.createElement("td");
  row.append(cell);
  for (const node of Array.from(paragraph.childNodes)) {
    if (!(node.textContent ?? "").includes("\t")) {
      cell.append(node);
      continue;
    }
    const [first = "", ...others] = (node.textContent ?? "").split("\t");
    cell.append(first);
    for (const words of others) {
      cell = ownerDocument.createElement("td");
      cell.append(words);
      row.append(cell);
    }
  }
  const [empty] = all(row, "td");
  if (
    empty !== undefined &&
    empty.textContent?.trim() === "" &&
    (paragraph.textContent ?? "").startsWith("\t")
  )
    empty.remove();
  return row;
}
