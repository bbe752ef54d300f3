import { cleanCharacters } from "./clean-characters.ts";
import { readWordDocument } from "./docx.ts";
import { readMargins } from "./docx-margins.ts";
import { contentKey, type ImportDraft, type Picture } from "./draft.ts";
import { all, text } from "./html-clean.ts";
import { elementToMarkdown } from "./html-to-markdown.ts";
import { parseFragment } from "./html-tree.ts";
import { Notes } from "./notes.ts";
import { pictureName } from "./picture-name.ts";
import { plainOf } from "./plain.ts";
import { webAddress } from "./web-address.ts";

/** Reads a .docx file: headings, lists, tables and pictures. @throws UserError where it is no such file. */
export async function readDocx(bytes: Uint8Array, origin: string): Promise<ImportDraft> {
  const notes = new Notes();
  for (const words of readMargins(bytes, origin)) notes.add("header-text", words);
  const document = await readWordDocument(bytes, origin);
  for (const message of document.messages) notes.add("document-message", message);
  const body = parseFragment(cleanCharacters(document.html, notes));
  const [heading] = all(body, "h1");
  const title = heading && text(heading);
  if (heading && title) heading.remove();
  const pictures: Picture[] = [];
  const names = new Set<string>();
  const markdown = elementToMarkdown(body, {
    notes,
    resolve: (href) => webAddress(href),
    onPicture: ({ source, alt, caption }) => {
      const own = document.pictures[Number(source.slice("docx:".length))];
      if (own === undefined) notes.add("picture-unknown", [source, alt].filter(Boolean).join(" "));
      else {
        const name = pictureName(`gambar.${endings[own.type] ?? "bin"}`, names);
        pictures.push({ name, bytes: own.bytes, alt, caption });
      }
      return "";
    },
  });
  return {
    origin,
    key: contentKey(origin, bytes),
    text: markdown,
    plain: plainOf(markdown),
    data: title ? { title } : {},
    pictures,
    notes: notes.list(),
  };
}

const endings: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
  "image/svg+xml": "svg",
  "image/bmp": "bmp",
  "image/tiff": "tif",
  "image/x-emf": "emf",
  "image/x-wmf": "wmf",
};
