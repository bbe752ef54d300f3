import type { Format } from "./detect-format.ts";
import type { ImportDraft } from "./draft.ts";
import { readDocx } from "./read-docx.ts";
import { readHtml } from "./read-html.ts";
import { readMarkdownFile } from "./read-markdown-file.ts";
import { readText } from "./read-text.ts";

/** Reads a file that holds one text. @throws UserError where it is not what its format says. */
export async function readDraft(
  bytes: Uint8Array,
  origin: string,
  format: Exclude<Format, "wordpress">,
): Promise<ImportDraft> {
  if (format === "docx") return readDocx(bytes, origin);
  if (format === "html") return readHtml(bytes, origin);
  return /\.(?:md|markdown)$/i.test(origin) ? readMarkdownFile(bytes, origin) : readText(bytes, origin);
}
