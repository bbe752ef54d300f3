import { UserError } from "../../diagnostics/user-error.ts";
import { documentDraft, pictureEnding } from "../document-draft.ts";
import type { ImportDraft } from "../draft.ts";
import { Notes } from "../notes.ts";
import type { XmlNode } from "../xml-tree.ts";
import { hiddenStyles } from "./hidden-styles.ts";
import { insertedHtml } from "./inserted-files.ts";
import { numberParagraphs } from "./numbering.ts";
import { simplify } from "./simplify.ts";
import { readWordDocument } from "./word-html.ts";
import {
  openPackage,
  packageBytes,
  readPart,
  relatedParts,
  type WordPackage,
  writePart,
} from "./word-package.ts";
import { wordLines } from "./word-text.ts";

/** Reads a .docx file: headings, lists, tables and pictures. @throws UserError where it is no such file. */
export async function readDocx(bytes: Uint8Array, origin: string): Promise<ImportDraft> {
  const notes = new Notes();
  const { html, pieces, pictures } = await docxToHtml(bytes, origin, notes);
  const named = pictures.map(
    (picture, index) =>
      [`docx:${index}`, { bytes: picture.bytes, ending: pictureEnding(picture.type) }] as const,
  );
  return documentDraft({ html, pieces, pictures: new Map(named) }, { origin, bytes, notes });
}

/** A Word document as HTML, with what its reader would pass over; `pieces` is all of its text. */
export async function docxToHtml(
  bytes: Uint8Array,
  name: string,
  notes: Notes,
  depth = 0,
): Promise<{ html: string; pieces: string[]; pictures: { bytes: Uint8Array; type: string }[] }> {
  try {
    const document = openPackage(bytes, name);
    const body = readPart(document, document.main);
    const pieces = body === undefined ? [] : noted(document, body, notes);
    const inserts: string[] = [];
    const prepare = (part: string, root: XmlNode) =>
      simplify(root, {
        document,
        part,
        notes,
        hiddenStyles: hiddenStyles(document),
        onInserted: (target) => {
          if (!document.parts.has(target)) return undefined;
          inserts.push(target);
          return `\u{E004}${inserts.length - 1}\u{E005}`;
        },
      });
    for (const part of [
      document.main,
      ...["footnotes", "endnotes"].flatMap((kind) => relatedParts(document, document.main, kind)),
    ]) {
      const root = part === document.main ? body : readPart(document, part);
      if (root === undefined) continue;
      if (part !== document.main) for (const line of wordLines(root)) pieces.push(line);
      prepare(part, root);
      if (part === document.main) numberParagraphs(document, root);
      writePart(document, part, root);
    }
    const read = await readWordDocument(packageBytes(document), name);
    for (const message of read.messages) notes.add("document-message", message);
    let html = read.html;
    for (const [index, part] of inserts.entries()) {
      const inner = await insertedHtml(
        { bytes: document.parts.get(part) ?? new Uint8Array(), name: part, depth },
        notes,
        docxToHtml,
      );
      for (const piece of inner.pieces) pieces.push(piece);
      // The mark stands in a paragraph of its own.
      html = html.replace(`<p>\u{E004}${index}\u{E005}</p>`, () => inner.html);
    }
    return { html, pieces, pictures: [...read.pictures] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UserError({
      id: `${name}: dokumen ini bersusun terlalu dalam atau terlalu panjang untuk dibaca. Salin teksnya ke dokumen baru`,
      en: `${name}: this document is nested too deep or too long to be read. Copy its text into a new document`,
    });
  }
}

/**
 * Notes what stands beside the text, in headers, footers and comments.
 * @returns all of it in pieces: the words of a comment may not stand for the same words lost from the text.
 */
function noted(document: WordPackage, body: XmlNode, notes: Notes): string[] {
  const beside = [
    ["header", "header-text"],
    ["footer", "header-text"],
    ["comments", "document-comment"],
  ] as const;
  const pieces = wordLines(body);
  for (const [kind, code] of beside) {
    const named = [...document.parts.keys()].filter((part) => new RegExp(`/${kind}\\d*\\.xml$`).test(part));
    for (const part of new Set([...named, ...relatedParts(document, document.main, kind)])) {
      const root = readPart(document, part);
      const words = root === undefined ? "" : wordLines(root).join(" ");
      if (words === "") continue;
      notes.add(code, words);
      pieces.push(words);
    }
  }
  return pieces;
}
