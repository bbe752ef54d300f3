import type { PlacedLine } from "./column-edges.ts";
import { splitAt } from "./letter-widths.ts";
import type { PdfCell } from "./page-lines.ts";
import { type Block, blocksOf, type Columnar, rowsOf, sides } from "./table-blocks.ts";

/** A row of a table: the lines of each of its cells, and all lines that it is made of. */
export interface TableRow {
  readonly cells: readonly (readonly string[])[];
  readonly lines: readonly PlacedLine[];
}

/** In points: what begins, ends or has its middle as close as this to a column stands in it. */
const drift = 3;

/**
 * Finds the rows of tables. The words of a cell stand below each other; the next cell begins to the right of it and
 * beside it. Two rows below each other are a table, where they have as many cells and these begin, end or have their
 * middle at the same places. A row above or below belongs to it too that fits into its columns: heads are set
 * otherwise, and between narrow cells no gap is seen.
 * @returns the rows by each of their lines.
 */
export function tableRows(lines: readonly PlacedLine[]): Map<PlacedLine, TableRow> {
  const found = new Map<PlacedLine, TableRow>();
  const rows = rowsOf(blocksOf(lines));
  let free = 0;
  for (let at = 0; at + 1 < rows.length; at += 1) {
    const [row = [], next = []] = rows.slice(at, at + 2);
    if (at < free || row.length < 2 || !areAligned(row, next)) continue;
    const columns = columnsOf([row, next]);
    const table = [row, next];
    for (let above = at - 1; above >= free; above -= 1) {
      const fitted = fit(rows[above] ?? [], columns);
      if (fitted === undefined || !isBelow(fitted, table[0] ?? [])) break;
      table.unshift(fitted);
    }
    for (free = at + 2; free < rows.length; free += 1) {
      const fitted = fit(rows[free] ?? [], columns);
      const last = table.at(-1) ?? [];
      if (fitted === undefined || !(isBelow(last, fitted) || isOverleaf(last, fitted))) break;
      table.push(fitted);
    }
    for (const own of table.map(toRow)) for (const line of own.lines) found.set(line, own);
  }
  return found;
}

function toRow(row: readonly Block[]): TableRow {
  return {
    cells: row.map(({ words }) => words),
    lines: [...new Set(row.flatMap((block) => block.lines))],
  };
}

/** Whether a row is the first of the next page; two columns there may be those of a text. */
function isOverleaf(above: readonly Block[], row: readonly Block[]): boolean {
  const [from, to] = [above[0]?.lines[0]?.page ?? 0, row[0]?.lines[0]?.page ?? 0];
  return row.length >= 3 && to === from + 1;
}

/** Whether the second of two rows stands below the first, on the same page. */
function isBelow(above: readonly Block[], row: readonly Block[]): boolean {
  const [lower] = row;
  if (lower === undefined || above[0]?.lines[0]?.page !== lower.lines[0]?.page) return false;
  const gap = Math.min(...above.map(({ bottom }) => bottom)) - Math.max(...row.map(({ top }) => top));
  return gap > 0 && gap < lower.height * 4;
}

/** Whether two rows have the same columns: of two, the second must begin at one place. */
function areAligned(above: readonly Block[], row: readonly Block[]): boolean {
  if (above.length !== row.length || !isBelow(above, row)) return false;
  const columns = columnsOf([above, row]);
  if (columns.some(({ left }, column) => left < (columns[column - 1]?.right ?? Number.NEGATIVE_INFINITY)))
    return false;
  const aligned = row.filter((block, column) => isInColumn(block, above[column])).length;
  return row.length === 2 ? isInColumn(row[1], above[1]) : aligned * 2 > row.length;
}

function isInColumn(block: PdfCell | undefined, above: PdfCell | undefined): boolean {
  if (above === undefined || block === undefined) return false;
  return sides(block, above).some((side) => Math.abs(side) < drift);
}

/** How far the columns of rows reach. */
function columnsOf(rows: readonly (readonly Block[])[]): Columnar[] {
  return (rows[0] ?? []).map((_, column) => ({
    left: Math.min(...rows.flatMap((row) => row[column]?.left ?? [])),
    right: Math.max(...rows.flatMap((row) => row[column]?.right ?? [])),
  }));
}

/** The blocks of a row by columns; `undefined` where one reaches over two, or there are words in one only. */
function fit(row: readonly Block[], columns: readonly Columnar[]): Block[] | undefined {
  const [first] = row;
  if (first === undefined) return undefined;
  const isOneLine = new Set(row.flatMap(({ lines }) => lines)).size === 1;
  // Any line of a text may have words where columns begin; one of a table has a gap at least.
  if (row.length < 2) return undefined;
  const parts = isOneLine
    ? (first.lines[0]?.pieces ?? [])
        .flatMap((piece) => splitByColumns(piece, columns, first.height))
        .map((piece): Block => ({ ...first, ...piece, words: [piece.text] }))
    : row;
  const cells = columns.map((): Block[] => []);
  for (const part of parts) {
    const own = cells[columnOf(part, columns)];
    if (own === undefined) return undefined;
    own.push(part);
  }
  if (cells.filter((own) => own.length > 0).length < 2) return undefined;
  return cells.map((own) => ({
    ...(own[0] ?? { ...first, text: "" }),
    words: isOneLine ? [own.map(({ text }) => text).join(" ")] : own.flatMap(({ words }) => words),
  }));
}

/** Between which columns words stand, so that it is known whose they are. @returns -1 where they reach over two. */
function columnOf(part: Columnar, columns: readonly Columnar[]): number {
  return columns.findIndex(({ left, right }, at) => {
    const end = columns[at + 1]?.left ?? Number.POSITIVE_INFINITY;
    const begin = columns[at - 1]?.right ?? Number.NEGATIVE_INFINITY;
    const isBetween = part.left > begin - drift && part.right < end + drift;
    return isBetween && part.left < right + drift && part.right > left - drift;
  });
}

/** Where cells are so close that the file has their words in one piece, they part where a column begins. */
function splitByColumns(piece: PdfCell, columns: readonly Columnar[], height: number): PdfCell[] {
  const next = columns.find(({ left }) => left > piece.left + drift && left < piece.right - drift);
  const parts = next && splitAt(piece, next.left, height * 0.7);
  return parts ? [parts[0], ...splitByColumns(parts[1], columns, height)] : [piece];
}
