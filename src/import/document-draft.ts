import { withMissing } from "./account.ts";
import { cleanCharacters } from "./clean-characters.ts";
import { contentKey, type ImportDraft, type SourceData } from "./draft.ts";
import { elementToMarkdown } from "./html-to-markdown.ts";
import { parseFragment } from "./html-tree.ts";
import type { Notes } from "./notes.ts";
import { PictureList } from "./picture-list.ts";
import { plainOf } from "./plain.ts";
import { tabTables } from "./tab-tables.ts";
import { takeTitle } from "./take-title.ts";
import { webAddress } from "./web-address.ts";

/** A document of a word processor as HTML; its pictures stand in it under names of their own. */
export interface ReadDocument {
  readonly html: string;
  /** All of its text, in pieces. */
  readonly pieces: readonly string[];
  /** Pictures by the source that the HTML gives them. */
  readonly pictures: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly ending: string }>;
}

/** Makes a draft of a document. */
export function documentDraft(
  { html, pieces, pictures: own }: ReadDocument,
  { origin, bytes, notes, data = {} }: { origin: string; bytes: Uint8Array; notes: Notes; data?: SourceData },
): ImportDraft {
  const body = parseFragment(cleanCharacters(html, notes));
  tabTables(body);
  const title = takeTitle(body);
  const pictures = new PictureList(notes);
  const markdown = elementToMarkdown(body, {
    notes,
    resolve: (href) => webAddress(href),
    onPicture: ({ source, alt, caption }) => {
      const picture = own.get(source);
      const url = webAddress(source);
      if (picture !== undefined)
        pictures.add({
          written: `gambar.${picture.ending}`,
          key: source,
          bytes: picture.bytes,
          alt,
          caption,
        });
      else if (url !== undefined) pictures.add({ url, written: url, alt, caption });
      else pictures.addUnknown({ source, alt, caption });
      return "";
    },
  });
  const draft: ImportDraft = {
    origin,
    key: contentKey(origin, bytes),
    text: markdown,
    plain: plainOf(markdown),
    data: title === undefined ? data : { ...data, title },
    pictures: pictures.list(),
    notes: notes.list(),
  };
  return withMissing(draft, pieces);
}

/** The ending of a picture's file by its media type. */
export function pictureEnding(type: string): string {
  return endings[type.toLowerCase()] ?? /^image\/(?:x-)?([a-z]{2,4})$/i.exec(type)?.[1] ?? "bin";
}

const endings: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/pjpeg": "jpg",
  "image/tiff": "tif",
  "image/svg+xml": "svg",
};
