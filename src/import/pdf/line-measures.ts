import { columnEdges, furthestIndent, type PlacedLine, sameEdge, sizeOf } from "./column-edges.ts";
import { heaviest } from "./heaviest.ts";
import { firstWordWidth } from "./letter-widths.ts";

/** How full a line is: to the edge, so that no next word found room, or short of it. */
export type Fullness = "justified" | "full" | "short";

/** What the lines of a text tell of how it was set. */
export interface Measures {
  /** Whether a line ends because the first word of the next found no room on it. */
  fullness(line: PlacedLine, next: PlacedLine): Fullness;
  /** Whether texts in letters of this height are set to an edge on both sides. */
  isJustified(height: number): boolean;
  /** From line to line within a paragraph; `undefined` where there is no paragraph of two lines. */
  leading(height: number): number | undefined;
  /** Whether two lines stand in the middle, one below the other, and no sentence ends between them. */
  areCentred(line: PlacedLine, next: PlacedLine): boolean;
  /** Where most lines begin. */
  readonly bodyLeft: number;
  /** Whether the first lines of paragraphs stand further in than the others. */
  readonly indents: boolean;
}

/** Measures lines, so that of each two it can be said whether one goes on in the other. */
export function measureLines(lines: readonly PlacedLine[]): Measures {
  const bodyLeft = heaviest(lines.map(({ left }) => [Math.round(left), 1])) ?? 0;
  const [pageLeft, pageRight] = [
    Math.min(...lines.map(({ left }) => left)),
    Math.max(...lines.map(({ right }) => right)),
  ];
  const indents = areIndented(lines, bodyLeft);
  const edgeOf = columnEdges(lines, bodyLeft);
  const justified = new Set<number>();
  for (const line of lines) {
    const { edge, isShared } = edgeOf(line);
    if (isShared && edge - line.right <= sameEdge) justified.add(sizeOf(line.height));
  }
  const isJustified = (height: number) => justified.has(sizeOf(height));
  const isSymmetric = ({ left, right, sheet, height }: PlacedLine) =>
    Math.abs(left - pageLeft - (pageRight - right)) < height || Math.abs(left - (sheet - right)) < height;
  const areCentred = (line: PlacedLine, next: PlacedLine) =>
    isSymmetric(line) &&
    isSymmetric(next) &&
    Math.max(line.left, next.left) - pageLeft > line.height &&
    !endsSentence(line);
  const fullness = (line: PlacedLine, next: PlacedLine): Fullness => {
    if (isParted(line, next)) return "full";
    const { edge, isShared } = edgeOf(line);
    if (isShared && edge - line.right <= sameEdge && isJustified(line.height)) return "justified";
    const room = areCentred(line, next) ? pageRight - pageLeft - (line.right - line.left) : edge - line.right;
    // Widths are guessed, and nobody ends a line within a sentence on purpose, least of all before a small letter.
    const usual = endsSentence(line) ? 1 : /^\p{Ll}/u.test(next.text) ? 1.6 : 1.15;
    const isContinued = indents && Math.abs(next.left - bodyLeft) <= sameEdge;
    const need = line.height * 0.25 + firstWordWidth(next);
    return room < need * (isContinued ? 2 : 1) * usual ? "full" : "short";
  };
  const leadings = new Map<number, number[]>();
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const gap = line.bottom - (next?.bottom ?? 0);
    if (next === undefined || next.page !== line.page || gap <= 0 || gap > line.height * 3.5) continue;
    if (sizeOf(next.height) !== sizeOf(line.height) || fullness(line, next) === "short") continue;
    const known = leadings.get(sizeOf(line.height));
    if (known === undefined) leadings.set(sizeOf(line.height), [gap]);
    else known.push(gap);
  }
  const typical = new Map([...leadings].map(([size, found]) => [size, middle(found)]));
  return {
    fullness,
    isJustified,
    areCentred,
    leading: (height) => typical.get(sizeOf(height)),
    bodyLeft,
    indents,
  };
}

/** Whether paragraphs begin with an indented line: such lines stand mostly above one that is none. */
function areIndented(lines: readonly PlacedLine[], bodyLeft: number): boolean {
  const isIn = ({ left, height }: PlacedLine) =>
    left - bodyLeft > height * 0.8 && left - bodyLeft < height * furthestIndent;
  const above = lines.flatMap((line, at) => (isIn(line) ? (lines[at + 1] ?? []) : []));
  const begun = above.filter(({ left }) => Math.abs(left - bodyLeft) <= sameEdge).length;
  return begun >= 3 && begun > above.length / 2;
}

/** Whether a sentence or a part of one ends with a line. */
export function endsSentence({ text }: Pick<PlacedLine, "text">): boolean {
  return /[.!?:;]["”’)]*$/.test(text);
}

/** Whether a word goes on in the next line. */
function isParted(line: PlacedLine, next: PlacedLine): boolean {
  return /\p{L}[-\u{AD}\u{2010}]$/u.test(line.text) && /^\p{Ll}/u.test(next.text);
}

function middle(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}
