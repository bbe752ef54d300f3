import type { PlacedLine } from "./column-edges.ts";
import { listMark } from "./list-mark.ts";
import type { PdfCell } from "./page-lines.ts";

/** How far to the left and right something reaches. */
export type Columnar = Pick<PdfCell, "left" | "right">;

/** Words of one cell, below each other. */
export interface Block extends PdfCell {
  readonly words: readonly string[];
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly lines: readonly PlacedLine[];
}

/** Puts words together that stand below each other in one place. */
export function blocksOf(lines: readonly PlacedLine[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines)
    for (const cell of line.cells) {
      const last = blocks.at(-1);
      if (last !== undefined && isUnder(last, cell, line))
        blocks[blocks.length - 1] = {
          ...last,
          words: [...last.words, cell.text],
          right: Math.max(last.right, cell.right),
          bottom: line.bottom,
          lines: [...last.lines, line],
        };
      else
        blocks.push({
          ...cell,
          words: [cell.text],
          ...{ top: line.bottom, bottom: line.bottom, height: line.height, lines: [line] },
        });
    }
  return blocks;
}

/** Whether words go on below those of a cell. A line with several cells begins another row. */
function isUnder(block: Block, cell: PdfCell, line: PlacedLine): boolean {
  const gap = block.bottom - line.bottom;
  return (
    block.lines.length < longestCell &&
    block.lines.at(-1)?.page === line.page &&
    line.cells.length === 1 &&
    gap > 0 &&
    gap < block.height * 1.6 &&
    sides(block, cell).some((side) => Math.abs(side) < 1)
  );
}

/** A cell with more lines is a column of text. */
const longestCell = 12;

/** Blocks that stand beside each other, each row from left to right. */
export function rowsOf(blocks: readonly Block[]): Block[][] {
  const rows: Block[][] = [];
  for (const block of blocks) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row !== undefined && last !== undefined && isBeside(row, last, block)) row.push(block);
    else rows.push([block]);
  }
  return rows;
}

/** Whether a block stands to the right of those of a row, and not wholly above or below them. */
function isBeside(row: readonly Block[], last: Block, block: Block): boolean {
  const slack = block.height * 0.2;
  return (
    last.lines[0]?.page === block.lines[0]?.page &&
    block.left > last.right &&
    block.bottom <= Math.max(...row.map(({ top }) => top)) + slack &&
    block.top >= Math.min(...row.map(({ bottom }) => bottom)) - slack &&
    listMark(row[0]?.words[0] ?? "") === undefined
  );
}

/** How far apart two words begin, end and have their middle. */
export function sides(one: Columnar, other: Columnar): number[] {
  const [begin, end] = [one.left - other.left, one.right - other.right];
  return [begin, end, (begin + end) / 2];
}
