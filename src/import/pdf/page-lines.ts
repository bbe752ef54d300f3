import { heaviest } from "./heaviest.ts";
import type { PdfPiece } from "./pdf-pages.ts";

/** Words of a line in one style. */
export interface PdfRun {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Whether smaller letters stand higher than the others, or lower. */
  readonly rise?: "sup" | "sub";
}

/** The words between two wide gaps. */
export interface PdfCell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A line of a page. Lengths are in points, from the lower left corner. */
export interface PdfLine {
  /** Its words; wide gaps are tabs. */
  readonly text: string;
  readonly runs: readonly PdfRun[];
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Height of most of its letters. */
  readonly height: number;
  /** Where the words behind the first gap begin: the text of an item behind its mark. */
  readonly inner: number;
  /** What wide gaps part. */
  readonly cells: readonly PdfCell[];
  /** Its words as the file has them in pieces. */
  readonly pieces: readonly PdfCell[];
  readonly isArtifact: boolean;
}

/** In heights of letters: gaps that are wider are tabs, and words closer than the other are one. */
const gaps = { tab: 1.2, blank: 0.2 } as const;

/** Whether a line has a word, and not only marks and numbers. */
export function hasWord({ text }: Pick<PdfLine, "text">): boolean {
  return /\p{L}{2}/u.test(text);
}

/** Puts the pieces of a page together that stand side by side at one height. */
export function pageLines(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfPiece[][] = [];
  let last: PdfPiece | undefined;
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line !== undefined && last !== undefined && isBeside(last, piece)) line.push(piece);
    else lines.push([piece]);
    // A gap has no height of its own.
    if (piece.text.trim() !== "") last = piece;
  }
  return lines.flatMap((line) => toLine(line) ?? []);
}

/** A line goes on to the right, at about the same height: raised and lowered letters belong to it. */
function isBeside(last: PdfPiece, piece: PdfPiece): boolean {
  const height = Math.max(last.height, piece.height, 1);
  return (
    Math.abs(last.bottom - piece.bottom) < height * 0.5 &&
    piece.left > last.left + last.width - height * 3 &&
    last.isArtifact === piece.isArtifact
  );
}

function toLine(pieces: readonly PdfPiece[]): PdfLine | undefined {
  const words = pieces.filter(({ text }) => text.trim() !== "");
  const [first, second] = words;
  if (first === undefined) return undefined;
  // Of most letters.
  const height = heaviest(words.map((word) => [word.height, word.text.length])) || 10;
  const runs: PdfRun[] = [];
  const cells: PdfCell[] = [];
  let end = first.left;
  let isParted = true;
  const bottom = words.find((piece) => piece.height === height)?.bottom ?? first.bottom;
  for (const piece of pieces) {
    const { text, left, width, isBold, isItalic } = piece;
    if (text.trim() === "") {
      isParted = true;
      continue;
    }
    const gap = left - end;
    const isTab = runs.length > 0 && gap > height * gaps.tab;
    const right = left + width;
    const cell = cells.at(-1);
    const parting = isParted || gap > height * gaps.blank ? " " : "";
    if (isTab || cell === undefined) cells.push({ text: text.trim(), left, right });
    else cells[cells.length - 1] = { text: cell.text + parting + text, left: cell.left, right };
    const blank = isTab ? "\t" : parting;
    const rise = riseOf(piece, { height, bottom });
    // The gap before it stands on the line.
    if (blank !== "" && rise !== undefined) append(runs, { text: blank, isBold, isItalic });
    append(runs, {
      text: rise === undefined ? blank + text : text,
      isBold,
      isItalic,
      ...(rise ? { rise } : {}),
    });
    end = right;
    isParted = false;
  }
  return {
    text: tidy(runs.map(({ text }) => text).join("")),
    runs,
    left: first.left,
    right: Math.max(...words.map(({ left, width }) => left + width)),
    bottom,
    height,
    inner: second !== undefined && first.text.trim().length <= 4 ? second.left : first.left,
    cells,
    pieces: words.map(({ text, left, width }) => ({ text: text.trim(), left, right: left + width })),
    isArtifact: first.isArtifact,
  };
}

/** Whether a piece is smaller than its line and stands higher or lower. */
function riseOf(piece: PdfPiece, line: Pick<PdfLine, "height" | "bottom">): PdfRun["rise"] {
  const rise = (piece.bottom - line.bottom) / line.height;
  if (piece.height > line.height * 0.85 || Math.abs(rise) < 0.08) return undefined;
  return rise > 0 ? "sup" : "sub";
}

/** Adds words to those before them, where they are of the same style. */
export function append(runs: PdfRun[], run: PdfRun): void {
  const last = runs.at(-1);
  const isOther = last?.isBold !== run.isBold || last.isItalic !== run.isItalic || last.rise !== run.rise;
  if (last === undefined || isOther) runs.push(run);
  else runs[runs.length - 1] = { ...last, text: last.text + run.text };
}

function tidy(text: string): string {
  return text
    .replace(/ *\t[\t ]*/g, "\t")
    .replace(/ +/g, " ")
    .trim();
}
