import { UserError } from "../../diagnostics/user-error.ts";
import { documentDraft } from "../document-draft.ts";
import type { ImportDraft } from "../draft.ts";
import { Notes } from "../notes.ts";
import { hasWord, pageLines } from "./page-lines.ts";
import { pageParagraphs } from "./page-paragraphs.ts";
import { pdfHtml } from "./pdf-html.ts";
import { type PdfPage, readPages } from "./pdf-pages.ts";
import { type LinedPage, withoutRunning } from "./running-lines.ts";

/**
 * Reads a PDF that holds text. Its lines are put together again into paragraphs; what stands at the edges of its pages
 * and belongs to none is noted, and so are its pictures.
 * @throws UserError where there is no text in it, or it cannot be opened.
 */
export async function readPdf(bytes: Uint8Array, origin: string): Promise<ImportDraft> {
  const notes = new Notes();
  const pages = await readPages(bytes).catch((error: unknown) => {
    const problem = error instanceof Error ? error.message : String(error);
    throw new UserError({
      id: `${origin}: PDF ini tidak dapat dibuka (${problem}). Simpan ulang tanpa sandi, atau salin teksnya ke berkas .txt`,
      en: `${origin}: this PDF cannot be opened (${problem}). Save it again without a password, or copy its text into a .txt file`,
    });
  });
  const lined = pages.map(({ pieces, ...page }) => ({ ...page, lines: pageLines(pieces) }));
  if (!lined.some(({ lines }) => lines.some(hasWord))) {
    throw new UserError({
      id: `${origin}: PDF ini hanya berisi gambar (hasil pindai), tidak ada teks untuk diimpor. Minta berkas Word-nya, atau ketik teksnya ke berkas .txt`,
      en: `${origin}: this PDF holds only pictures (a scan), there is no text to import. Ask for the Word file, or type its text into a .txt file`,
    });
  }
  notePictures(lined, notes);
  const html = pdfHtml(pageParagraphs(withoutRunning(lined, notes)), notes);
  return documentDraft(
    { html, pieces: lined.flatMap(({ lines }) => lines.map(({ text }) => text)), pictures: new Map() },
    { origin, bytes, notes },
  );
}

/** Pictures stay behind, and a page of nothing else is one that was scanned. */
function notePictures(pages: readonly (LinedPage & Pick<PdfPage, "pictures">)[], notes: Notes): void {
  for (const [index, { pictures, lines }] of pages.entries()) {
    const page = String(index + 1);
    if (pictures === 0) continue;
    if (lines.some(hasWord)) notes.add("picture-in-pdf", page, pictures);
    else notes.add("page-scanned", page);
  }
}
