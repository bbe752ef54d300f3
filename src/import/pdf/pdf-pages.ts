import { getDocumentProxy } from "unpdf";

/** A line of a page. Lengths are in points, from the lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Height of its letters. */
  readonly height: number;
}

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** More pages than this are no release. */
const mostPages = 200;

/** Reads the lines of every page, from top to bottom. */
export async function readPages(bytes: Uint8Array): Promise<PdfLine[][]> {
  // The reader takes the bytes for itself.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages: PdfLine[][] = [];
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item: unknown) => pieceOf(item) ?? []);
    pages.push(linesOf(pieces));
  }
  await document.destroy();
  return pages;
}

/** A piece of text as the reader gives it, among marks that hold none. */
function pieceOf(item: unknown): Piece | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  const [text, transform, width, height] = ["str", "transform", "width", "height"].map((name): unknown =>
    Reflect.get(item, name),
  );
  if (typeof text !== "string" || text === "" || !Array.isArray(transform)) return undefined;
  return {
    text,
    x: Number(transform[4]),
    y: Number(transform[5]),
    width: Number(width) || 0,
    height: Number(height) || 10,
  };
}

/** Pieces at one height are a line. They come in the order of reading; a new line begins where the height changes. */
function linesOf(pieces: readonly Piece[]): PdfLine[] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const last = lines.at(-1)?.at(-1);
    const isSame =
      last !== undefined && Math.abs(last.y - piece.y) < Math.max(last.height, piece.height) * 0.5;
    if (isSame) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return lines.flatMap((line) => {
    const [first] = line;
    const text = joined(line);
    if (first === undefined || text === "") return [];
    const right = Math.max(...line.map(({ x, width }) => x + width));
    const left = Math.min(...line.map(({ x }) => x));
    return [{ text, left, right, bottom: first.y, height: Math.max(...line.map(({ height }) => height)) }];
  });
}

/** A gap as wide as a blank is one, though the file may hold none. */
function joined(line: readonly Piece[]): string {
  let text = "";
  let end = Number.NEGATIVE_INFINITY;
  for (const { text: words, x, width, height } of line) {
    if (text !== "" && !/\s$/.test(text) && !/^\s/.test(words)) {
      if (x - end > height * 2.5) text += "\t";
      else if (x - end > height * 0.2) text += " ";
    }
    text += words;
    end = x + width;
  }
  return text.replace(/ +/g, " ").trim();
}
