import { placeByHalving } from "../../base/place-by-halving.ts";
import type { PdfLine } from "./page-lines.ts";

/** A line with the number of its page, and how wide that is. */
export interface PlacedLine extends PdfLine {
  readonly page: number;
  readonly sheet: number;
}

/** In points: lines that end as close together as this end at one edge. */
export const sameEdge = 1.5;

/** Lines that begin within so many heights of letters may be of one column: indented, or behind a mark. */
export const furthestIndent = 4;

/** Of the width of a column: lines that end within it before the edge would reach it, were the text set to it. */
const nearEdge = 0.12;

/** Where a line would have ended, had it been full, and whether other lines end there too. */
export type EdgeOf = (line: PlacedLine) => { readonly edge: number; readonly isShared: boolean };

/** Finds the right edges of the columns that lines stand in. @param bodyLeft where most lines begin. */
export function columnEdges(lines: readonly PlacedLine[], bodyLeft: number): EdgeOf {
  const atBody = lines.filter(({ left }) => Math.abs(left - bodyLeft) <= sameEdge);
  const bodyRight = Math.max(...atBody.map(({ right }) => right));
  const columns = new Map<string, Column>();
  const columnOf = (line: PlacedLine) => {
    const key = `${sizeOf(line.height)} ${Math.round(line.left)}`;
    const known = columns.get(key);
    if (known !== undefined) return known;
    const own = lines.filter(
      ({ left, height }) =>
        sizeOf(height) === sizeOf(line.height) && Math.abs(left - line.left) <= line.height * furthestIndent,
    );
    const isInBody = line.left >= bodyLeft && line.left < bodyRight;
    const column = toColumn([...own, ...(isInBody ? atBody : [])], line.left);
    columns.set(key, column);
    return column;
  };
  return (line) => {
    const { shared, furthest } = columnOf(line);
    const edge = shared.find((right) => right >= line.right - sameEdge);
    return { edge: edge ?? furthest, isShared: edge !== undefined };
  };
}

interface Column {
  /** Where lines end together, from left to right. */
  readonly shared: readonly number[];
  /** Where the longest line ends. */
  readonly furthest: number;
}

/** Lines share an edge where three or more end, more than end shortly before it, and more than go beyond it. */
function toColumn(lines: readonly PlacedLine[], left: number): Column {
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  /** How many lines end before a place. */
  const before = (place: number) => placeByHalving(rights, (right) => right < place);
  const shared = rights.filter((edge, index) => {
    if (edge === rights[index - 1]) return false;
    const [begin, end] = [before(edge - sameEdge), before(edge + sameEdge)];
    const short = begin - before(edge - (edge - left) * nearEdge);
    return end - begin >= 3 && end - begin > short * 1.5 && end - begin > rights.length - end;
  });
  return { shared, furthest: rights.at(-1) ?? left };
}

/** Heights that look alike are one. */
export function sizeOf(height: number): number {
  return Math.round(height * 2) / 2;
}
