import type { Notes } from "../notes.ts";
import { sizeOf } from "./column-edges.ts";
import { heaviest } from "./heaviest.ts";
import { hasWord, type PdfLine } from "./page-lines.ts";

/** A page of which nothing has been left out yet. */
export interface LinedPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

/** How many lines at the top and at the foot of a page may be running ones. */
const deepest = 3;

/** In points: how far apart on two pages the same running line may stand. */
const drift = 3;

const pageNumber =
  /^[-–—|\s]*(?:(?:hal(?:aman)?|page|lembar)\.?\s*)?(\d{1,3})(?:\s*(?:\/|dari|of)\s*\d{1,3})?[-–—|\s]*$/i;
const numberOfPages = /(?:^|\s)(?:hal(?:aman)?|page|lembar)\.?\s*(\d{1,3})\s*(?:\/|dari|of)\s*(\d{1,3})$/i;
const printed =
  /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[,\s]+(?:pukul\s+)?\d{1,2}[.:]\d{2}|^(?:https?|file|about|data):\S*|(?:https?|file):\/\/\S+$/i;

/**
 * Leaves out what belongs to the sheets and not to the text, and names it. A line is a running one only among the
 * three outermost at the top or at the foot of its page, and where
 *
 * 1. the file says that it is none of the text, though it does not say so of all;
 * 2. it stands at the same height on half of the pages, two at least, with the same words but for their numbers;
 * 3. it is the outermost and is the number of its page, or ends in it and in how many there are;
 * 4. it is the outermost, smaller than the text, and has what browsers print there: a date with a time, an address;
 * 5. it is the topmost of a later page, stands off from the next line, and that goes on in the middle of a word or
 *    sentence: a head that the first page has not.
 */
export function withoutRunning(pages: readonly LinedPage[], notes: Notes): LinedPage[] {
  const isMarked = pages.some(({ lines }) => lines.some(({ isArtifact }) => !isArtifact));
  const size = commonHeight(pages.flatMap(({ lines }) => lines));
  const edges = pages.map(edgesOf);
  const repeated = repeatedLines(edges);
  return pages.map((page, index) => {
    const running = new Map<PdfLine, boolean>();
    for (const [side, edge] of (edges[index] ?? []).entries()) {
      for (const [depth, line] of edge.entries()) {
        const isOuter = edge.slice(0, depth).every((outer) => running.has(outer));
        const isNumber = isOuter && isPageNumber(line, { page: index + 1, pages: pages.length });
        const isPrinted = isOuter && line.height < size * 0.9 && printed.test(line.text);
        const isBetween =
          depth === 0 &&
          side === 0 &&
          index > 0 &&
          interrupts(line, page.lines, pages[index - 1]?.lines ?? []);
        if ((isMarked && line.isArtifact) || repeated.has(line) || isNumber || isPrinted || isBetween)
          running.set(line, isNumber && pageNumber.test(line.text));
      }
    }
    // A page of nothing else is one of the text that was printed twice.
    if (!page.lines.some((line) => !running.has(line) && hasWord(line))) {
      for (const [line, isNumber] of running) if (!isNumber && !line.isArtifact) running.delete(line);
    }
    for (const [line, isNumber] of running)
      notes.add(isNumber ? "page-number" : "header-text", line.text.replace(/\s+/g, " "));
    return { ...page, lines: page.lines.filter((line) => !running.has(line)) };
  });
}

/** Whether a line stands above the rest of a page whose first line begins with a small letter. */
function interrupts(line: PdfLine, lines: readonly PdfLine[], before: readonly PdfLine[]): boolean {
  const [next] = lines.filter((other) => other !== line).sort((a, b) => b.bottom - a.bottom);
  const last = before.findLast((other) => hasWord(other) && !pageNumber.test(other.text));
  if (next === undefined || last === undefined) return false;
  const isOff = line.bottom - next.bottom > next.height * 2.5;
  return isOff && /^\p{Ll}/u.test(next.text) && !/[.!?:]["”’)]*$/.test(last.text);
}

/** The outermost lines at the top and at the foot, from the edge inwards. */
function edgesOf({ lines, height }: LinedPage): [PdfLine[], PdfLine[]] {
  const sorted = [...lines].sort((a, b) => b.bottom - a.bottom);
  const middle = height / 2;
  return [
    sorted.slice(0, deepest).filter(({ bottom }) => bottom > middle),
    sorted
      .slice(-deepest)
      .reverse()
      .filter(({ bottom }) => bottom < middle),
  ];
}

/** Lines that stand on other pages too. */
function repeatedLines(edges: readonly (readonly PdfLine[])[][]): Set<PdfLine> {
  const groups: { readonly key: string; readonly bottom: number; readonly lines: PdfLine[] }[] = [];
  for (const line of edges.flat(2)) {
    const key = line.text.replace(/\d+/g, "0");
    const group = groups.find((one) => one.key === key && Math.abs(one.bottom - line.bottom) < drift);
    if (group === undefined) groups.push({ key, bottom: line.bottom, lines: [line] });
    else group.lines.push(line);
  }
  const least = Math.max(2, Math.floor(edges.length / 2));
  return new Set(groups.flatMap(({ lines }) => (lines.length >= least ? lines : [])));
}

/** Its own number, alone or at the end of a line that says of how many. A first page may be numbered from elsewhere. */
function isPageNumber(
  { text }: PdfLine,
  { page, pages }: { readonly page: number; readonly pages: number },
): boolean {
  const [, number, count] = numberOfPages.exec(text) ?? [];
  if (number !== undefined) return Number(number) <= Number(count) && Number(count) >= pages;
  const [, alone] = pageNumber.exec(text) ?? [];
  return alone !== undefined && (Number(alone) === page || /\p{L}/u.test(text));
}

/** The height of most letters. */
export function commonHeight(lines: readonly PdfLine[]): number {
  return heaviest(lines.map(({ height, text }) => [sizeOf(height), text.length])) ?? 10;
}
