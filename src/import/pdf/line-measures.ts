import type { PdfLine } from "./page-lines.ts";

/** A line with the number of its page, and how wide that is. */
export interface PlacedLine extends PdfLine {
  readonly page: number;
  readonly sheet: number;
}

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
}

/** In points: lines that end as close together as this end at one edge. */
const sameEdge = 1.5;

/** Of the width of a column: lines that end within it before the edge would reach it, were the text set to it. */
const nearEdge = 0.12;

/** Lines that begin within so many heights of letters may be of one column: indented, or behind a mark. */
const indents = 4;

/** Measures lines, so that of each two it can be said whether one goes on in the other. */
export function measureLines(lines: readonly PlacedLine[]): Measures {
  const bodyLeft = commonest(lines.map(({ left }) => Math.round(left))) ?? 0;
  const atBody = lines.filter(({ left }) => Math.abs(left - bodyLeft) <= sameEdge);
  const bodyRight = Math.max(...atBody.map(({ right }) => right));
  const [pageLeft, pageRight] = [
    Math.min(...lines.map(({ left }) => left)),
    Math.max(...lines.map(({ right }) => right)),
  ];
  const edges = new Map<string, readonly number[]>();
  /** Where lines of this column end, rightmost first. */
  const rightsOf = (line: PlacedLine) => {
    const key = `${sizeOf(line.height)} ${Math.round(line.left)}`;
    const known = edges.get(key);
    if (known !== undefined) return known;
    const column = lines.filter(
      ({ left, height }) =>
        sizeOf(height) === sizeOf(line.height) && Math.abs(left - line.left) <= line.height * indents,
    );
    const isInBody = line.left >= bodyLeft && line.left < bodyRight;
    const rights = [...column, ...(isInBody ? atBody : [])].map(({ right }) => right).sort((a, b) => b - a);
    edges.set(key, rights);
    return rights;
  };
  /** The nearest edge right of a line's end that lines share; else where the longest ends. */
  const edgeOf = (line: PlacedLine) => {
    const rights = rightsOf(line);
    const shared = rights.filter(
      (right) => right >= line.right - sameEdge && isShared(right, rights, (right - line.left) * nearEdge),
    );
    return { edge: shared.at(-1) ?? rights[0] ?? line.right, isShared: shared.length > 0 };
  };
  const justified = new Map<number, boolean>();
  for (const line of lines) {
    const { edge, isShared } = edgeOf(line);
    if (isShared && edge - line.right <= sameEdge) justified.set(sizeOf(line.height), true);
  }
  const isJustified = (height: number) => justified.get(sizeOf(height)) === true;
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
    const need = line.height * 0.25 + firstWordWidth(next);
    // Nobody ends a line before a small letter on purpose, and widths are only guessed.
    const isFlowing = /^\p{Ll}/u.test(next.text) && !endsSentence(line);
    return room < (isFlowing ? need * 1.6 : need) ? "full" : "short";
  };
  const leadings = new Map<number, number[]>();
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const gap = line.bottom - (next?.bottom ?? 0);
    if (next === undefined || next.page !== line.page || gap <= 0 || gap > line.height * 3.5) continue;
    if (sizeOf(next.height) !== sizeOf(line.height) || fullness(line, next) === "short") continue;
    leadings.set(sizeOf(line.height), [...(leadings.get(sizeOf(line.height)) ?? []), gap]);
  }
  return {
    fullness,
    isJustified,
    areCentred,
    leading: (height) => middle(leadings.get(sizeOf(height)) ?? []),
    bodyLeft,
  };
}

/** Whether a sentence or a part of one ends with a line. */
export function endsSentence({ text }: Pick<PdfLine, "text">): boolean {
  return /[.!?:;]["”’)]*$/.test(text);
}

/** Whether a word goes on in the next line. */
function isParted(line: PlacedLine, next: PlacedLine): boolean {
  return /\p{L}[-\u{AD}\u{2010}]$/u.test(line.text) && /^\p{Ll}/u.test(next.text);
}

/** Heights that look alike are one. */
export function sizeOf(height: number): number {
  return Math.round(height * 2) / 2;
}

/** Whether three lines or more end at one place, more than end shortly before it, and more than go beyond it. */
function isShared(edge: number, rights: readonly number[], near: number): boolean {
  const at = rights.filter((right) => Math.abs(edge - right) <= sameEdge).length;
  const before = rights.filter((right) => edge - right > sameEdge && edge - right < near).length;
  const beyond = rights.filter((right) => right - edge > sameEdge).length;
  return at >= 3 && at > before * 1.5 && at > beyond;
}

/** As wide as its share of the line, counted by how wide its letters are. */
function firstWordWidth({ text, left, right }: PlacedLine): number {
  const [word = text] = text.split(/\s/);
  return ((right - left) * weight(word)) / Math.max(1, weight(text));
}

/** How wide letters are beside each other in the fonts that offices write with. */
function weight(text: string): number {
  let sum = 0;
  for (const letter of text)
    sum += /[iljtfrI.,:;'|!() ]/.test(letter)
      ? 0.55
      : /[mwMW]/.test(letter)
        ? 1.6
        : /\p{Lu}/u.test(letter)
          ? 1.3
          : 1;
  return sum;
}

function middle(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}

function commonest(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
