import { decodeBytes } from "../decode-bytes.ts";
import { parsePage } from "../html-tree.ts";
import type { Notes } from "../notes.ts";
import { textPieces } from "../text-pieces.ts";

/** Documents in documents in documents are a trap. */
const deepest = 3;

/** HTML of a document or a file in one, and all of its text. */
export interface HtmlPieces {
  html: string;
  pieces: string[];
}

/** Reads a Word document that lies in `depth` others. */
export type ReadDocument = (
  bytes: Uint8Array,
  name: string,
  notes: Notes,
  depth: number,
) => Promise<HtmlPieces>;

/** A file that Word takes into a document when it opens it (`w:altChunk`), as HTML. */
export async function insertedHtml(
  { bytes, name, depth }: { bytes: Uint8Array; name: string; depth: number },
  notes: Notes,
  readDocument: ReadDocument,
): Promise<HtmlPieces> {
  if (depth >= deepest || /\.(?:rtf|mht)$/i.test(name)) {
    notes.add("inserted-file", name);
    return { html: "", pieces: [] };
  }
  if (/\.(?:docx|docm|dotx)$/i.test(name)) {
    const { html, pieces } = await readDocument(bytes, name, notes, depth + 1);
    // Its pictures are counted from the beginning again.
    return { html: html.replaceAll('src="docx:', `src="${name}:`), pieces };
  }
  const text = decodeBytes(bytes, notes);
  if (/\.txt$/i.test(name)) {
    const lines = text.split(/\r?\n/);
    const html = lines
      .map((line) => `<p>${line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`)
      .join("");
    return { html, pieces: lines };
  }
  const page = parsePage(
    /<(?:html|body)[\s>]/i.test(text) ? text : `<!doctype html><html><body>${text}</body></html>`,
  );
  const body = page.querySelector("body");
  return body === null
    ? { html: "", pieces: [] }
    : { html: `<div>${body.innerHTML}</div>`, pieces: textPieces(body) };
}
