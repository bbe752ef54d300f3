import { readZip, writeZip } from "../outputs/zip.ts";
import { type Cleaned, maximumUnpacked } from "./cleaned.ts";

/** Cleans a file that lies in another. */
export type CleanInner = (name: string, content: Uint8Array) => Promise<Cleaned>;

/** What systems and programs put beside the files of somebody who packs a folder. */
const litter = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * A ZIP with every file in it cleaned, without the times, owners and comments of the archive itself. Office files and
 * OpenDocument, which are ZIPs, lose the pages on which their makers stand.
 */
export async function cleanZip(bytes: Uint8Array, cleanInner: CleanInner): Promise<Cleaned> {
  const files = readZip(bytes, maximumUnpacked);
  if (!files) return { problem: "damaged" };
  const isOffice = files.has("[Content_Types].xml");
  const isOpenDocument = text(files, "mimetype").startsWith("application/vnd.oasis.opendocument.");
  const problem = isOffice ? officeProblem(files) : isOpenDocument ? openDocumentProblem(files) : undefined;
  if (problem) return { problem };
  const cleaned: { name: string; content: Uint8Array; isPacked: boolean }[] = [];
  for (const [name, content] of files) {
    if (litter.test(name)) continue;
    const inner = isOffice || isOpenDocument ? await cleanPart(name, content, cleanInner) : undefined;
    const result = inner ?? (name.endsWith("/") ? { content } : await cleanInner(name, content));
    if ("problem" in result) return { ...result, inner: result.inner ? `${name}/${result.inner}` : name };
    cleaned.push({ name, content: result.content, isPacked: name !== "mimetype" });
  }
  return { content: writeZip(cleaned) };
}

/** A part of a document. Parts of unknown kinds are its own and were looked through as far as they are XML. */
async function cleanPart(name: string, content: Uint8Array, cleanInner: CleanInner): Promise<Cleaned> {
  const page = emptyPages.find(([pattern]) => pattern.test(name))?.[1];
  if (page !== undefined) return { content: new TextEncoder().encode(`${declaration}${page}`) };
  const result = await cleanInner(name, content);
  const isOwn = "problem" in result && (result.problem === "unknown" || result.problem === "old-office");
  return isOwn ? { content } : result;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006";

/** The pages about makers, companies, templates and times, and how they look with nothing on them. */
const emptyPages: readonly (readonly [RegExp, string])[] = [
  [
    /^docProps\/core\.xml$/,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
  ],
  [/^docProps\/app\.xml$/, `<Properties xmlns="${office}/extended-properties"/>`],
  [/^docProps\/custom\.xml$/, `<Properties xmlns="${office}/custom-properties"/>`],
  [
    /^meta\.xml$/,
    '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"/>',
  ],
];

/** Comments, and those who wrote them, are parts of their own; tracked changes and hidden sheets are not. */
function officeProblem(files: ReadonlyMap<string, Uint8Array>): "hidden" | undefined {
  const names = [...files.keys()];
  const isComment =
    /^(?:word|xl|ppt)\/.*(?:comments?|threadedComments?|commentAuthors|persons?|revisions)[^/]*(?:\/|\.xml$)/i;
  if (names.some((name) => isComment.test(name) && !name.endsWith(".rels"))) return "hidden";
  const words = names.filter((name) => /^word\/[^/]+\.xml$/.test(name));
  const isTracked = /<w:(?:ins|del|moveFrom|moveTo) [^>]*w:author=/;
  if (words.some((name) => isTracked.test(text(files, name)))) return "hidden";
  return /<sheet [^>]*state="(?:hidden|veryHidden)"/.test(text(files, "xl/workbook.xml"))
    ? "hidden"
    : undefined;
}

function openDocumentProblem(files: ReadonlyMap<string, Uint8Array>): "hidden" | "locked" | undefined {
  if (/<manifest:encryption-data/.test(text(files, "META-INF/manifest.xml"))) return "locked";
  const isHidden = /<(?:office:annotation|text:tracked-changes|table:tracked-changes)[ >]/;
  return isHidden.test(text(files, "content.xml")) ? "hidden" : undefined;
}

function text(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(files.get(name));
}
