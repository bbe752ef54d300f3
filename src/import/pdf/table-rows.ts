import type { PlacedLine } from "./column-edges.ts";
import { listMark } from "./list-mark.ts";
import type { PdfCell } from "./page-lines.ts";

/** In points: what begins, ends or has its middle as close as this to a column stands in it. */
const drift = 3;

/**
 * Finds the rows of tables: lines one after the other that have wide gaps, where most words behind a gap begin, end or
 * have their middle at the same places.
 * @returns the words of each cell, by line.
 */
export function tableRows(lines: readonly PlacedLine[]): Map<PlacedLine, string[]> {
  const rows = new Map<PlacedLine, string[]>();
  for (let at = 0; at < lines.length; ) {
    const group = rowsFrom(lines, at);
    at += Math.max(1, group.length);
    const columns = columnsOf(group);
    if (group.length < 2 || columns.length < 2 || !isAligned(group, columns)) continue;
    for (const line of group) rows.set(line, cellsOf(line, columns));
  }
  return rows;
}

/** The lines from one on that have gaps and no mark of a list. */
function rowsFrom(lines: readonly PlacedLine[], from: number): PlacedLine[] {
  const rows: PlacedLine[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.cells.length < 2 || listMark(line.text) !== undefined) break;
    if (line.page !== (rows[0] ?? line).page) break;
    rows.push(line);
  }
  return rows;
}

/** Where the cells of the fullest lines begin and end furthest out. */
function columnsOf(rows: readonly PlacedLine[]): PdfCell[] {
  const count = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const full = rows.filter(({ cells }) => cells.length === count).map(({ cells }) => cells);
  return Array.from({ length: count }, (_, column) => {
    const own = full.flatMap((cells) => cells[column] ?? []);
    return {
      left: Math.min(...own.map(({ left }) => left)),
      right: Math.max(...own.map(({ right }) => right)),
    };
  });
}

function isAligned(rows: readonly PlacedLine[], columns: readonly PdfCell[]): boolean {
  const inner = rows.flatMap(({ cells }) => cells.slice(1));
  const aligned = inner.filter((cell) => columns.slice(1).some((column) => isIn(cell, column)));
  return aligned.length >= inner.length * 0.75;
}

function isIn(cell: PdfCell, column: PdfCell): boolean {
  const sides = [
    cell.left - column.left,
    cell.right - column.right,
    (cell.left + cell.right - column.left - column.right) / 2,
  ];
  return sides.some((side) => Math.abs(side) < drift);
}

/** The words of a line by columns: each piece belongs to the last column that begins before it. */
function cellsOf({ pieces }: PlacedLine, columns: readonly PdfCell[]): string[] {
  const cells = columns.map(() => "");
  for (const { text, left } of pieces) {
    const column = Math.max(
      0,
      columns.findLastIndex((one) => one.left <= left + drift),
    );
    cells[column] = `${cells[column]} ${text}`.replace(/\s+/g, " ").trim();
  }
  return cells;
}
