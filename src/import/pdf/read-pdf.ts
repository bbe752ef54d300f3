import { UserError } from "../../diagnostics/user-error.ts";
import { withMissing } from "../account.ts";
import { cleanCharacters } from "../clean-characters.ts";
import { contentKey, type ImportDraft } from "../draft.ts";
import { Notes } from "../notes.ts";
import { plainOf } from "../plain.ts";
import { textToMarkdown } from "../text-to-markdown.ts";
import { pageParagraphs } from "./page-paragraphs.ts";
import { readPages } from "./pdf-pages.ts";

/**
 * Reads a PDF that holds text. Its lines are put together again into paragraphs, and what stands at the edge of every
 * page is noted.
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
  const lines = pages.flatMap((page) => page.map(({ text }) => text));
  if (!lines.some((line) => /\p{L}{2}/u.test(line))) {
    throw new UserError({
      id: `${origin}: PDF ini hanya berisi gambar (hasil pindai), tidak ada teks untuk diimpor. Minta berkas Word-nya, atau ketik teksnya ke berkas .txt`,
      en: `${origin}: this PDF holds only pictures (a scan), there is no text to import. Ask for the Word file, or type its text into a .txt file`,
    });
  }
  const paragraphs = pageParagraphs(pages, notes).map((paragraph) => cleanCharacters(paragraph, notes));
  const markdown = textToMarkdown(paragraphs);
  const draft: ImportDraft = {
    origin,
    key: contentKey(origin, bytes),
    text: markdown,
    plain: plainOf(markdown),
    data: {},
    pictures: [],
    notes: notes.list(),
  };
  return withMissing(draft, lines);
}
