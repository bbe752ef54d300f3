import { joinBroken } from "../broken-words.ts";
import type { Notes } from "../notes.ts";
import type { PdfLine } from "./pdf-pages.ts";

const listItem = /^(?:[-•●▪◦‣➢✓·–—o\u{F0B7}\u{F0A7}]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s)/u;

/**
 * Puts the lines of pages together into paragraphs: a line goes on in the next where it reaches the right edge and
 * the next stands close below it. Numbers of pages, and what is the same on every page, are noted and left out.
 */
export function pageParagraphs(pages: readonly (readonly PdfLine[])[], notes: Notes): string[] {
  const lines = withoutEdges(pages, notes);
  const right = percentile(lines.map((line) => line.right));
  const paragraphs: string[] = [];
  let last: (PdfLine & { readonly page: number }) | undefined;
  for (const line of lines) {
    const before = paragraphs.at(-1);
    if (last !== undefined && before !== undefined && goesOn(last, line, right))
      paragraphs[paragraphs.length - 1] = joinBroken(before, line.text, notes);
    else paragraphs.push(line.text);
    last = line;
  }
  return paragraphs.map((paragraph) => paragraph.replace(/\s+/g, " ").trim());
}

type PlacedLine = PdfLine & { readonly page: number };

function goesOn(last: PlacedLine, line: PlacedLine, right: number): boolean {
  if (listItem.test(line.text) || Math.abs(last.height - line.height) > 1.5) return false;
  const isFull = last.right > right - Math.max(40, last.height * 6);
  const ends = /[.!?:”"]$/.test(last.text);
  if (last.page !== line.page) return isFull && !/[.!?:]["”)]?$/.test(last.text);
  const gap = last.bottom - line.bottom;
  if (gap < 0 || gap > last.height * 2.2) return false;
  // A first line that is indented begins a paragraph.
  const isIndented = line.left - last.left > last.height * 0.8;
  return isFull && !(ends && isIndented);
}

function withoutEdges(pages: readonly (readonly PdfLine[])[], notes: Notes): PlacedLine[] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const line of new Set(edgesOf(page).map(edgeKey))) counts.set(line, (counts.get(line) ?? 0) + 1);
  return pages.flatMap((page, number) => {
    const edges = new Set(edgesOf(page));
    return page.flatMap((line) => {
      const isNumber =
        edges.has(line) &&
        /^(?:hal(?:aman)?\.?\s*)?[-–|\s]*\d{1,3}(?:\s*(?:\/|dari|of)\s*\d{1,3})?[-–|\s]*$/i.test(line.text);
      const isRepeated =
        edges.has(line) && pages.length > 1 && (counts.get(edgeKey(line)) ?? 0) === pages.length;
      if (!isNumber && !isRepeated) return [{ ...line, page: number }];
      notes.add(isNumber ? "page-number" : "header-text", line.text);
      return [];
    });
  });
}

function edgesOf(page: readonly PdfLine[]): PdfLine[] {
  const sorted = [...page].sort((a, b) => b.bottom - a.bottom);
  return [...sorted.slice(0, 3), ...sorted.slice(-2)];
}

function edgeKey({ text }: PdfLine): string {
  return text.replace(/\d+/g, "0");
}

function percentile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.9)] ?? 0;
}
