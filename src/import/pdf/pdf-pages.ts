import { getDocumentProxy } from "unpdf";
import { lendTransfer } from "./lend-transfer.ts";

/** Words as the file places them. Lengths are in points, from the lower left corner of the page. */
export interface PdfPiece {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  /** Where its letters stand. */
  readonly bottom: number;
  /** Of its letters; 0 for a mere gap. */
  readonly height: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Whether the file itself says that these words belong to the sheet and not to the text. */
  readonly isArtifact: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** In the order in which the file draws them, which is that of reading. */
  readonly pieces: readonly PdfPiece[];
  /** How many pictures it shows, apart from lines and dots. */
  readonly pictures: number;
}

/** More pages than this are no release. */
const mostPages = 200;

/** Fewer dots a side are an ornament. */
const smallestPicture = 64;

/** What the reader calls the operators that show a picture: from the page's resources, and within the page itself. */
const paintsPicture = new Set([85, 86]);

/** Reads the pages of a file; what the reader answers is looked at piece by piece, for files are often broken. */
export async function readPages(bytes: Uint8Array): Promise<PdfPage[]> {
  lendTransfer();
  // The reader takes the bytes for itself. Fonts are asked for their names only.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, disableFontFace: true });
  const pages: PdfPage[] = [];
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const { items, styles } = await page.getTextContent({ includeMarkedContent: true });
    const names = new Map<string, string>();
    for (const font of Object.keys(styles))
      if (page.commonObjs.has(font)) names.set(font, String(property(page.commonObjs.get(font), "name")));
    const { width, height, transform } = page.getViewport({ scale: 1 });
    pages.push({
      width,
      height,
      // As the page is seen: its corner may lie elsewhere, and it may be turned.
      pieces: piecesOf(items, names).map((piece) => ({ ...piece, ...placed(piece, transform, height) })),
      pictures: argsArray.filter(
        (of: unknown, at: number) => paintsPicture.has(fnArray[at] ?? 0) && isLarge(of),
      ).length,
    });
  }
  await document.destroy();
  return pages;
}

/** Where a place of the file lies on the page as it is seen, whose own matrix counts down from the upper edge. */
function placed(
  { left, bottom }: PdfPiece,
  [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0]: readonly number[],
  height: number,
): Pick<PdfPiece, "left" | "bottom"> {
  return { left: a * left + c * bottom + e, bottom: height - (b * left + d * bottom + f) };
}

/** The pieces of text among the marks that open and close a part of the page. */
function piecesOf(items: readonly unknown[], names: ReadonlyMap<string, string>): PdfPiece[] {
  const open: boolean[] = [];
  const pieces: PdfPiece[] = [];
  for (const item of items) {
    const type = property(item, "type");
    if (type === "beginMarkedContent" || type === "beginMarkedContentProps")
      open.push(property(item, "tag") === "Artifact");
    else if (type === "endMarkedContent") open.pop();
    else {
      const piece = pieceOf(item, names);
      if (piece !== undefined) pieces.push({ ...piece, isArtifact: open.includes(true) });
    }
  }
  return pieces;
}

function pieceOf(item: unknown, names: ReadonlyMap<string, string>): PdfPiece | undefined {
  const text = property(item, "str");
  const transform = property(item, "transform");
  if (typeof text !== "string" || text === "" || !Array.isArray(transform)) return undefined;
  const font = names.get(String(property(item, "fontName"))) ?? "";
  return {
    text,
    left: Number(transform[4]),
    bottom: Number(transform[5]),
    width: Number(property(item, "width")) || 0,
    height: Number(property(item, "height")) || 0,
    isBold: /bold|black|heavy/i.test(font),
    isItalic: /italic|oblique/i.test(font),
    isArtifact: false,
  };
}

/** Operators for pictures are told their name, width and height; those within the page, the picture itself. */
function isLarge(operands: unknown): boolean {
  if (!Array.isArray(operands)) return false;
  const [first, width = property(first, "width"), height = property(first, "height")]: unknown[] = operands;
  return Number(width) >= smallestPicture && Number(height) >= smallestPicture;
}

function property(of: unknown, name: string): unknown {
  return typeof of === "object" && of !== null ? Reflect.get(of, name) : undefined;
}
