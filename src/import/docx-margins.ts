import { UserError } from "../diagnostics/user-error.ts";
import { readZip } from "../outputs/zip.ts";

/** Bytes a document may unpack to; a longer one is a mistake or a trap. */
const largest = 300_000_000;

/**
 * The words in the headers and footers of a Word document's pages, which its reader leaves out: letterheads mostly.
 * @throws UserError where the bytes are no such document.
 */
export function readMargins(bytes: Uint8Array, name: string): string[] {
  const files = readZip(bytes, largest);
  if (files === undefined || !files.has("word/document.xml")) {
    throw new UserError({
      id: `${name}: bukan dokumen Word (.docx). Buka di Word atau LibreOffice, lalu simpan ulang sebagai .docx`,
      en: `${name}: not a Word document (.docx). Open it in Word or LibreOffice and save it again as .docx`,
    });
  }
  const decoder = new TextDecoder();
  return [...files]
    .filter(([file]) => /^word\/(?:header|footer)\d*\.xml$/.test(file))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, content]) => words(decoder.decode(content)))
    .filter((text) => text !== "");
}

/** The text runs of WordprocessingML (`w:t`), with a space between paragraphs. */
function words(xml: string): string {
  return [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/w:p>|<w:tab\/>/g)]
    .map((match) => match[1] ?? " ")
    .join("")
    .replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
