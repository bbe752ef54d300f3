import { type PlacedLine, sizeOf } from "./column-edges.ts";
import { endsSentence, type Measures, measureLines } from "./line-measures.ts";
import { listMark } from "./list-mark.ts";
import type { PdfLine } from "./page-lines.ts";
import type { LinedPage } from "./running-lines.ts";
import { type TableRow, tableRows } from "./table-rows.ts";

/** The lines of a paragraph, an item of a list or a heading, or of one row of a table. */
export interface PdfParagraph {
  readonly lines: readonly PdfLine[];
  /** The lines of each of its cells, where it is a row. */
  readonly cells?: readonly (readonly string[])[];
}

/**
 * Puts the lines of pages together into paragraphs. A line goes on in the next where nothing says that it ends:
 *
 * 1. Letters of another size, or the mark of a list, begin another paragraph; so does a row of a table.
 * 2. A line that is short ended on purpose: the first word of the next would have found room on it. In a text set to
 *    an edge on both sides every line is short that does not reach it, but for one that would be too long with the
 *    next word and goes on in the middle of a sentence.
 * 3. More room above a line than within paragraphs begins another; so does a line that stands further in than the
 *    one before, or, behind the first line, further out. Behind a mark, lines may stand further in.
 * 4. Over the end of a column or a page, where there is no room to be measured, a paragraph goes on that reaches the
 *    edge, unless a sentence ends there in a text that reaches none, or the next line is indented.
 */
export function pageParagraphs(pages: readonly Pick<LinedPage, "lines" | "width">[]): PdfParagraph[] {
  const lines = pages.flatMap((page, number) =>
    page.lines.map((line): PlacedLine => ({ ...line, page: number, sheet: page.width })),
  );
  const measures = measureLines(lines);
  const rows = tableRows(lines);
  const paragraphs: { lines: PlacedLine[]; cells?: TableRow["cells"] }[] = [];
  const placed = new Set<TableRow>();
  for (const line of lines) {
    const row = rows.get(line);
    const open = paragraphs.at(-1);
    if (row !== undefined) {
      if (!placed.has(row)) paragraphs.push({ lines: [...row.lines], cells: row.cells });
      placed.add(row);
    } else if (open !== undefined && open.cells === undefined && goesOn(open.lines, line, measures))
      open.lines.push(line);
    else paragraphs.push({ lines: [line] });
  }
  return paragraphs;
}

function goesOn(open: readonly PlacedLine[], next: PlacedLine, measures: Measures): boolean {
  const [first] = open;
  const last = open.at(-1);
  if (first === undefined || last === undefined || sizeOf(last.height) !== sizeOf(next.height)) return false;
  if (isBold(open) && !isBold([next]) && !next.runs.some((run) => run.isBold)) return false;
  const fullness = measures.fullness(last, next);
  if (fullness === "short") return false;
  const isInSentence = !endsSentence(last);
  const isOneTitle =
    isInSentence && (/(?:^|\s)\p{Ll}+$/u.test(last.text) || /^\p{Ll}/u.test(next.text) || isBold(open));
  if (
    fullness === "full" &&
    measures.isJustified(last.height) &&
    !isOneTitle &&
    !measures.areCentred(last, next)
  )
    return false;
  if (beginsItem(next, last, first)) return false;
  const gap = last.bottom - next.bottom;
  if (last.page !== next.page || gap < 0)
    return isInSentence || (fullness === "justified" && !isIndented(next, measures));
  const leading = measures.leading(last.height) ?? last.height * 1.5;
  // A raised or taller sign in a line moves the next.
  const isMoved = isInSentence && (/^\p{Ll}/u.test(next.text) || /\s\p{Ll}+$/u.test(last.text));
  if (gap > leading * (isMoved ? 1.35 : 1.15) + 0.5) return false;
  if (measures.areCentred(last, next)) return true;
  const isAnother = measures.indents && endsSentence(last) && isIndented(next, measures);
  return !isAnother && isBelow(open, next);
}

/** Whether a line stands where the next line of a paragraph would. */
function isBelow(open: readonly PlacedLine[], next: PlacedLine): boolean {
  const [first, second] = open;
  if (first === undefined) return false;
  const slack = first.height * 0.35;
  if (second !== undefined) return Math.abs((open.at(-1) ?? second).left - next.left) <= slack;
  const isItem = listMark(first.text) !== undefined;
  const furthest = isItem ? Math.max(first.inner, first.left + first.height * 4) : first.left;
  // Behind a mark the text begins at the same place in all lines; else the first line alone may be indented.
  const nearest = isItem ? first.left : first.left - first.height * 5;
  return next.left <= furthest + slack && next.left >= nearest - slack;
}

/** A number or dash where a line begins is a mark, unless the sentence before has just come so far. */
function beginsItem(next: PlacedLine, last: PlacedLine, first: PlacedLine): boolean {
  const mark = listMark(next.text);
  if (mark === undefined) return false;
  const isBeneath = Math.abs(last.left - next.left) <= last.height * 0.35;
  return mark === "sign" || !isBeneath || listMark(first.text) !== undefined;
}

function isIndented(line: PlacedLine, { bodyLeft }: Measures): boolean {
  const indent = line.left - bodyLeft;
  return indent > line.height * 0.8 && indent < line.height * 5;
}

function isBold(lines: readonly PlacedLine[]): boolean {
  return lines.every(({ runs }) => runs.every((run) => run.isBold || run.text.trim() === ""));
}
