import { UserError } from "../../diagnostics/user-error.ts";
import { readZip } from "../../outputs/zip.ts";
import { documentDraft } from "../document-draft.ts";
import type { ImportDraft } from "../draft.ts";
import { Notes } from "../notes.ts";
import { childOf, descendantsOf, readXmlTree, type XmlNode } from "../xml-tree.ts";
import { odtPieces, odtToHtml } from "./odt-html.ts";
import { readStyles } from "./odt-styles.ts";

/** Bytes a document may unpack to; a longer one is a mistake or a trap. */
const largest = 300_000_000;
const longestText = 30_000_000;

/** Reads an OpenDocument text (.odt) or a flat one (.fodt). @throws UserError where it is none. */
export function readOdt(bytes: Uint8Array, origin: string): ImportDraft {
  const notes = new Notes();
  const files = readZip(bytes, largest) ?? new Map<string, Uint8Array>([["content.xml", bytes]]);
  const content = partOf(files, "content.xml");
  const body = content && childOf(childOf(content, "office:body"), "office:text");
  if (content === undefined || body === undefined) {
    throw new UserError({
      id: `${origin}: bukan dokumen OpenDocument (.odt) yang utuh. Buka di LibreOffice, lalu simpan ulang`,
      en: `${origin}: not a whole OpenDocument text (.odt). Open it in LibreOffice and save it again`,
    });
  }
  const styles = partOf(files, "styles.xml");
  for (const page of styles === undefined ? [] : descendantsOf(styles, "office:master-styles")) {
    const words = odtPieces(page).join(" ");
    if (words !== "") notes.add("header-text", words);
  }
  const html = odtToHtml(body, { notes, styleOf: readStyles([content, ...(styles ? [styles] : [])]) });
  const pictures = new Map(
    [...files]
      .filter(([name]) => /^(?:Pictures|media)\//.test(name))
      .map(([name, picture]) => [
        name,
        { bytes: picture, ending: (/\.(\w+)$/.exec(name)?.[1] ?? "bin").toLowerCase() },
      ]),
  );
  return documentDraft({ html, pieces: odtPieces(body), pictures }, { origin, bytes, notes });
}

function partOf(files: ReadonlyMap<string, Uint8Array>, name: string): XmlNode | undefined {
  const bytes = files.get(name);
  return bytes === undefined || bytes.length > longestText
    ? undefined
    : readXmlTree(new TextDecoder().decode(bytes));
}
