import {
  decodePDFRawStream,
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from "@cantoo/pdf-lib";
import type { Cleaned } from "./cleaned.ts";
import { stripJpeg } from "./strip-jpeg.ts";

/**
 * A PDF without author, program, dates, the names of those who remarked, and what cameras wrote into its photos.
 * What stays beside the pages is the title, which browsers show and screen readers read, and that it is PDF/A or
 * PDF/UA. What earlier versions left in the file goes too. A signed file cannot be changed, and is looked at only.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Cleaned> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    const objects = document.context.enumerateIndirectObjects();
    const has = (key: string) => objects.some(([, object]) => dictOf(object)?.has(PDFName.of(key)));
    if (has("ByteRange")) return hasNotes(document) ? { problem: "signed" } : { content: bytes };
    if (has("EF")) return { problem: "hidden" };
    if (!isNoted(document, bytes)) return { content: bytes };
    const xmp = document.catalog.get(PDFName.of("Metadata"));
    const kept = { title: titleOf(document), standard: standardOf(document), xmp };
    for (const [ref, object] of objects) cleanObject(document, ref, object);
    replaceNotes(document, kept);
    removeUnreached(document);
    return {
      content: await document.save({ rewrite: true, updateFieldAppearances: false, addDefaultPage: false }),
    };
  } catch (error) {
    if (error instanceof EncryptedPDFError) return { problem: "locked" };
    return mayHoldNotes.test(toText(bytes)) ? { problem: "damaged" } : { content: bytes };
  }
}

/** What a file that cannot be read has, if there are notes in it: names of them, or something packed. */
const mayHoldNotes = /\/(?:Info|Author|Creator|Producer|Metadata|Filter|EF|ByteRange|PieceInfo)\b|\(D:|xmp/i;

function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

/** Keys under which programs keep descriptions, dates and data of their own (ISO 32000-1, 14.3 to 14.5). */
const notes = ["Metadata", "PieceInfo", "LastModified"] as const;

/** Of a remark on a page: who made it, when, and the same again in another form. */
const remarkNotes = ["T", "M", "CreationDate", "RC"] as const;

/** Whether there is anything to remove; a file in which there is nothing stays as it is. */
function isNoted(document: PDFDocument, bytes: Uint8Array): boolean {
  const { context } = document;
  const info =
    infoOf(document)
      ?.keys()
      .map((key) => key.decodeText()) ?? [];
  const ends = toText(bytes).match(/%%EOF/g)?.length ?? 0;
  return (
    ends !== 1 ||
    unreachedIn(document).some((ref) => !isPacking(context.lookup(ref))) ||
    info.some((key) => key !== "Title") ||
    (info.length > 0 && titleOf(document) === undefined) ||
    context.enumerateIndirectObjects().some(([, object]) => {
      const isOther =
        isPhoto(object) && stripJpeg(object.getContents())?.length !== object.getContents().length;
      return isOther || dictsIn(object).some((dict) => notesIn(dict).length > 0);
    })
  );
}

/** Whether an object only holds others, or says where they are. */
function isPacking(object: PDFObject | undefined): boolean {
  return ["ObjStm", "XRef"].includes(nameOf(dictOf(object)?.get(PDFName.of("Type"))) ?? "");
}

function cleanObject({ context }: PDFDocument, ref: PDFRef, object: PDFObject): void {
  for (const dict of dictsIn(object)) for (const key of notesIn(dict)) dict.delete(key);
  if (!isPhoto(object)) return;
  const content = stripJpeg(object.getContents());
  if (!content) throw new Error("a photo is cut off");
  context.assign(ref, PDFRawStream.of(object.dict, content));
}

function notesIn(dict: PDFDict): PDFName[] {
  // The name of a form's field stands under the same key as that of somebody who remarks.
  const isRemark = dict.has(PDFName.of("Rect")) && nameOf(dict.get(PDFName.of("Subtype"))) !== "Widget";
  const keys = [...notes, ...(isRemark ? remarkNotes : [])].map((key) => PDFName.of(key));
  return keys.filter((key) => dict.has(key));
}

/** The dictionary of an object and those within it, which need not be objects of their own. */
function dictsIn(object: PDFObject): PDFDict[] {
  if (object instanceof PDFArray) return object.asArray().flatMap(dictsIn);
  const dict = dictOf(object);
  return dict ? [dict, ...dict.values().flatMap(dictsIn)] : [];
}

/** Whether a stream is a JPEG as it is; one that is packed once more is only that by chance. */
function isPhoto(object: PDFObject): object is PDFRawStream {
  if (!(object instanceof PDFRawStream)) return false;
  const filter = object.dict.get(PDFName.of("Filter"));
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.get(0) : filter;
  return nameOf(only) === "DCTDecode";
}

/** Keys of the information dictionary that tell of no person. */
const harmless = new Set(["Title", "Producer", "Creator", "CreationDate", "ModDate", "Trapped"]);

function hasNotes(document: PDFDocument): boolean {
  const keys = infoOf(document)?.keys() ?? [];
  return (
    keys.some((key) => !harmless.has(key.decodeText())) || /<dc:creator|<pdf:Keywords/.test(xmpOf(document))
  );
}

interface KeptNotes {
  readonly title: PDFHexString | undefined;
  /** XMP attributes; empty where the file keeps no standard. */
  readonly standard: string;
  /** Where the file has its XMP. */
  readonly xmp: PDFObject | undefined;
}

/** Writes the few notes that stay in the place of all others. */
function replaceNotes({ context, catalog }: PDFDocument, { title, standard, xmp }: KeptNotes): void {
  const placeOf = (object: PDFObject | undefined) => (object instanceof PDFRef ? object : context.nextRef());
  const { trailerInfo } = context;
  const info = title && placeOf(trailerInfo.Info);
  if (info) context.assign(info, context.obj({ Title: title }));
  trailerInfo.Info = info;
  // Of the same file under another name it would be another.
  trailerInfo.ID = undefined;
  if (standard === "") return;
  const text = `${before}<rdf:Description rdf:about="" ${standard}/>${after}`;
  const place = placeOf(xmp);
  context.assign(place, context.stream(text, { Type: "Metadata", Subtype: "XML" }));
  catalog.set(PDFName.of("Metadata"), place);
}

const before =
  '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">';
const after = '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>';

/** A title, unless it is the name of a file, into which people write more than they would publish. */
function titleOf(document: PDFDocument): PDFHexString | undefined {
  const title = infoOf(document)?.get(PDFName.of("Title"));
  const found = title instanceof PDFRef ? document.context.lookup(title) : title;
  if (!(found instanceof PDFString || found instanceof PDFHexString)) return undefined;
  const text = found.decodeText();
  const isFile = /[\\/]|\.(?:docx?|xlsx?|pptx?|odt|indd|pdf)$|^(?:Microsoft |untitled)/i.test(text);
  return isFile || text.trim() === "" ? undefined : PDFHexString.fromText(text);
}

/** Which standards for keeping and for reading aloud the file says that it keeps, as XMP attributes. */
function standardOf(document: PDFDocument): string {
  const text = xmpOf(document);
  const claim = (key: string) => new RegExp(`${key}(?:="|='|>)\\s*([0-9A-Z]{1,2})\\b`).exec(text)?.[1];
  const attributes = ["pdfaid:part", "pdfaid:conformance", "pdfuaid:part"].flatMap((key) => {
    const value = claim(key);
    return value === undefined ? [] : [`${key}="${value}"`];
  });
  const spaces = ["pdfaid", "pdfuaid"].map(
    (name) => `xmlns:${name}="http://www.aiim.org/${name.slice(0, -2)}/ns/id/"`,
  );
  return attributes.length === 0 ? "" : [...spaces, ...attributes].join(" ");
}

function infoOf({ context }: PDFDocument): PDFDict | undefined {
  const info = context.trailerInfo.Info;
  const found = info instanceof PDFRef ? context.lookup(info) : info;
  return found instanceof PDFDict ? found : undefined;
}

function xmpOf({ catalog }: PDFDocument): string {
  const stream = catalog.lookup(PDFName.of("Metadata"));
  return stream instanceof PDFRawStream ? new TextDecoder().decode(decodePDFRawStream(stream).decode()) : "";
}

/** Deletes what no page needs any more: notes, and what earlier versions had. */
function removeUnreached(document: PDFDocument): void {
  const { context } = document;
  for (const ref of unreachedIn(document)) context.delete(ref);
  const objects = context.enumerateIndirectObjects();
  // Numbers go on from here, so that what is clean comes out as it is.
  context.largestObjectNumber = objects.reduce((most, [{ objectNumber }]) => Math.max(most, objectNumber), 0);
}

function unreachedIn({ context }: PDFDocument): PDFRef[] {
  const { Root, Info } = context.trailerInfo;
  const reached = new Set<PDFRef>();
  const waiting: (PDFObject | undefined)[] = [Root, Info];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      waiting.push(context.lookup(object));
      continue;
    }
    const inner = object instanceof PDFArray ? object.asArray() : (dictOf(object)?.values() ?? []);
    for (const value of inner) waiting.push(value);
  }
  const objects = context.enumerateIndirectObjects().map(([ref]) => ref);
  return objects.filter((ref) => !reached.has(ref));
}

function dictOf(object: PDFObject | undefined): PDFDict | undefined {
  if (object instanceof PDFDict) return object;
  return object instanceof PDFStream ? object.dict : undefined;
}

function nameOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFName ? object.decodeText() : undefined;
}
