import type { Format } from "./detect-format.ts";
import type { ImportDraft } from "./draft.ts";
import { readMarkdownFile } from "./markdown/read-markdown-file.ts";
import { readText } from "./read-text.ts";

/**
 * Reads the releases in a file. The readers of documents are large: each is only loaded for files of its own.
 * @throws UserError where the file is not what its format says.
 */
export async function readDrafts(
  bytes: Uint8Array,
  origin: string,
  format: Exclude<Format, "wordpress">,
): Promise<ImportDraft[]> {
  switch (format) {
    case "docx":
      return [await (await import("./docx/read-docx.ts")).readDocx(bytes, origin)];
    case "odt":
      return [(await import("./odt/read-odt.ts")).readOdt(bytes, origin)];
    case "rtf":
      return [(await import("./rtf/read-rtf.ts")).readRtfFile(bytes, origin)];
    case "pdf":
      return [await (await import("./pdf/read-pdf.ts")).readPdf(bytes, origin)];
    case "mail":
      return (await import("./mail/read-mail.ts")).readMail(bytes, origin);
    case "ole":
      return (await import("./read-ole.ts")).readOle(bytes, origin);
    case "html":
      return [(await import("./read-html.ts")).readHtml(bytes, origin)];
    case "text":
      return /\.(?:md|markdown|mdx)$/i.test(origin)
        ? [readMarkdownFile(bytes, origin)]
        : readText(bytes, origin);
  }
}
