import type { Format } from "./detect-format.ts";
import type { ImportDraft } from "./draft.ts";
import { readMarkdownFile } from "./read-markdown-file.ts";
import { readText } from "./read-text.ts";

/** Reads a file that holds one text. @throws UserError where it is not what its format says. */
export async function readDraft(
  bytes: Uint8Array,
  origin: string,
  format: Exclude<Format, "wordpress">,
): Promise<ImportDraft> {
  // The readers of Word and HTML are large: they are only loaded for files of their own.
  if (format === "docx") return (await import("./docx/read-docx.ts")).readDocx(bytes, origin);
  if (format === "html") return (await import("./read-html.ts")).readHtml(bytes, origin);
  return /\.(?:md|markdown)$/i.test(origin) ? readMarkdownFile(bytes, origin) : readText(bytes, origin);
}
