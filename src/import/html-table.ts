import { all, text } from "./html-clean.ts";
import type { HtmlElement } from "./html-tree.ts";
import type { Notes } from "./notes.ts";

/**
 * Makes plain blocks of the tables that only arrange a page: those of one cell, and those with a table, a list or a
 * heading within.
 */
export function unwrapLayoutTables(element: HtmlElement): void {
  const laidOut = all(element, "table").filter((table) => {
    const cells = all(table, "tr > td, tr > th").filter((cell) => cell.closest("table") === table);
    return cells.length <= 1 || table.querySelector("table, ul, ol, blockquote, h1, h2, h3") !== null;
  });
  for (const table of laidOut) {
    for (const part of all(table, "caption, thead, tbody, tfoot, tr, td, th"))
      if (part.closest("table") === table) asBlock(part);
    asBlock(table);
  }
}

function asBlock(element: HtmlElement): void {
  const block = element.ownerDocument.createElement("div");
  block.append(...Array.from(element.childNodes));
  element.replaceWith(block);
}

/**
 * Writes a table as Markdown. Markdown has no merged cells and no table without a head: merged cells are taken apart
 * with empty ones beside them, and the first row becomes the head.
 * @param convert writes what stands in a cell as Markdown.
 */
export function tableToMarkdown(
  table: HtmlElement,
  convert: (cell: HtmlElement) => string,
  notes: Notes,
): string {
  const rows = all(table, "tr").filter((row) => row.closest("table") === table);
  const cells = rows.map((row) => all(row, "td, th").filter((cell) => cell.parentNode?.isSameNode(row)));
  const caption = all(table, "caption").map(text).join(" ");
  const stray = strayNodes(table, rows).map((node) =>
    isElement(node) ? convert(node) : (node.textContent ?? ""),
  );
  const before = [caption, ...stray.map((words) => words.trim())].filter(Boolean).join("\n\n");
  if (cells.flat().some(isMerged)) notes.add("table-spans");
  const grid = cells.map((row) => row.flatMap((cell) => [oneLine(convert(cell)), ...emptyBeside(cell)]));
  const width = Math.max(...grid.map(({ length }) => length));
  const lines = grid.map((row) => `| ${[...row, ...Array(width - row.length).fill("")].join(" | ")} |`);
  const [head = "", ...body] = lines;
  return block(before, [head, `|${" --- |".repeat(width)}`, ...body].join("\n"));
}

/** What broken HTML has inside the table but in no cell of a row. */
function strayNodes(table: HtmlElement, rows: readonly HtmlElement[]): Node[] {
  const around = [table, ...all(table, "thead, tbody, tfoot, colgroup")];
  return [
    ...around.flatMap((parent) => childrenBut(parent, sections)),
    ...rows.flatMap((row) => childrenBut(row, cellNames)),
  ];
}

function childrenBut(parent: HtmlElement, names: ReadonlySet<string>): Node[] {
  return Array.from(parent.childNodes).filter(
    (node) => node.nodeType === textNode || (isElement(node) && !names.has(node.nodeName)),
  );
}

function isElement(node: Node): node is HtmlElement {
  return node.nodeType === 1;
}

const textNode = 3;
const sections = new Set(["THEAD", "TBODY", "TFOOT", "TR", "CAPTION", "COLGROUP", "COL"]);
const cellNames = new Set(["TD", "TH"]);

function isMerged(cell: HtmlElement): boolean {
  return span(cell, "colspan") > 1 || span(cell, "rowspan") > 1;
}

function emptyBeside(cell: HtmlElement): string[] {
  return Array(span(cell, "colspan") - 1).fill("");
}

function span(cell: HtmlElement, name: string): number {
  const count = Number.parseInt(cell.getAttribute(name) ?? "1", 10);
  return Number.isFinite(count) ? Math.min(Math.max(count, 1), 50) : 1;
}

function oneLine(markdown: string): string {
  return markdown
    .replace(/\s+/g, " ")
    .replace(/(?<!\\)\|/g, "\\|")
    .trim();
}

function block(...parts: readonly string[]): string {
  return `\n\n${parts.filter((part) => part.trim() !== "").join("\n\n")}\n\n`;
}
