import { PDFDocument, type PDFFont, StandardFonts } from "@cantoo/pdf-lib";

/** How paragraphs are set. Lengths are in points. */
export interface Setting {
  readonly size: number;
  readonly width: number;
  /** From line to line, in heights of letters. */
  readonly leading: number;
  readonly justified: boolean;
  /** How far the first line of a paragraph stands in. */
  readonly indent: number;
  /** How much room is left between paragraphs. */
  readonly between: number;
  readonly columns: 1 | 2;
  /** Lines of a column. */
  readonly depth: number;
  /** Above each page; its number stands below. */
  readonly head: string;
  /** Whether long words are parted at the end of a line. */
  readonly hyphens: boolean;
  /** Where a paragraph is parted: anywhere, or only behind a line in the middle of a sentence. */
  readonly breaksAnywhere: boolean;
}

interface SetLine {
  readonly words: readonly string[];
  readonly left: number;
  readonly width: number;
  readonly isLast: boolean;
}

export interface LaidOut {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Whether each last line of a paragraph ends well before the edge, or beyond doubt. */
  readonly isPlain: boolean;
}

/** Sets paragraphs as word processors do: words in lines, lines in columns, columns in pages. */
export async function laidOut(paragraphs: readonly string[], setting: Setting): Promise<LaidOut> {
  const { size, leading, between, columns, depth, head, width } = setting;
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const top = 740;
  let column: number = columns;
  let y = 0;
  let left = 0;
  let used = depth;
  const nextColumn = () => {
    column += 1;
    if (column >= columns) {
      column = 0;
      const page = document.addPage([60 + columns * (width + 24) + 60, 842]);
      page.drawText(head, { x: 60, y: 800, size: 9, font });
      page.drawText(`Halaman ${document.getPageCount()}`, { x: 60, y: 30, size: 9, font });
    }
    left = 60 + column * (width + 24);
    [y, used] = [top, 0];
  };
  let isPlain = true;
  for (const paragraph of paragraphs) {
    const lines = broken(paragraph, font, setting);
    const last = lines.at(-1);
    const room = (last?.width ?? 0) - font.widthOfTextAtSize(last?.words.join(" ") ?? "", size);
    isPlain &&= room > 3;
    for (const [at, line] of lines.entries()) {
      const before = lines[at - 1];
      const mayPart =
        setting.breaksAnywhere || before === undefined || !/[.!?:]["”]?$/.test(before.words.at(-1) ?? "");
      if (used >= depth && (mayPart || used >= depth + 3)) nextColumn();
      draw(line, { font, size, left, y, page: document.getPage(document.getPageCount() - 1), setting });
      y -= size * leading;
      used += 1;
    }
    y -= between;
  }
  return { bytes: await document.save(), pages: document.getPageCount(), isPlain };
}

function broken(paragraph: string, font: PDFFont, { size, width, indent, hyphens }: Setting): SetLine[] {
  const lines: SetLine[] = [];
  let words: string[] = [];
  const room = () => width - (lines.length === 0 ? indent : 0);
  const fits = (word: string) => font.widthOfTextAtSize([...words, word].join(" "), size) <= room();
  for (const word of paragraph.split(" ")) {
    let rest = word;
    if (words.length > 0 && !fits(word)) {
      const cuts =
        hyphens && /^\p{L}{8,}\.?$/u.test(word) ? Array.from(word.slice(3, -3), (_, at) => at).reverse() : [];
      const head = cuts.map((at) => word.slice(0, at + 3)).find((part) => fits(`${part}-`));
      if (head !== undefined) words.push(`${head}-`);
      rest = word.slice(head?.length ?? 0);
      lines.push({ words, left: width - room(), width: room(), isLast: false });
      words = [];
    }
    words.push(rest);
  }
  lines.push({ words, left: width - room(), width: room(), isLast: true });
  return lines;
}

interface DrawOptions {
  readonly font: PDFFont;
  readonly size: number;
  readonly left: number;
  readonly y: number;
  readonly page: ReturnType<PDFDocument["getPage"]>;
  readonly setting: Setting;
}

function draw(line: SetLine, { font, size, left, y, page, setting }: DrawOptions): void {
  const natural = font.widthOfTextAtSize(line.words.join(""), size);
  const isSpread = setting.justified && !line.isLast && line.words.length > 1;
  const blank = isSpread
    ? (line.width - natural) / (line.words.length - 1)
    : font.widthOfTextAtSize(" ", size);
  let x = left + line.left;
  for (const word of line.words) {
    page.drawText(word, { x, y, size, font });
    x += font.widthOfTextAtSize(word, size) + blank;
  }
}
