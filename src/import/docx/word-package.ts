import { UserError } from "../../diagnostics/user-error.ts";
import { readZip, writeZip } from "../../outputs/zip.ts";
import { childrenOf, readXmlTree, type XmlNode, xmlOf } from "../xml-tree.ts";

/** Bytes a document may unpack to; a longer one is a mistake or a trap. */
const largest = 300_000_000;
/** A part of text longer than this is no release, and more than its readers can take. */
const longestText = 30_000_000;

/** A Word document: a ZIP of parts that refer to each other by relationships (ECMA-376, part 2). */
export interface WordPackage {
  readonly parts: Map<string, Uint8Array>;
  /** Name of the part that holds the text: `word/document.xml`, or `word/document2.xml` from Word Online. */
  readonly main: string;
}

/** Opens a document. @throws UserError where the bytes are none. */
export function openPackage(bytes: Uint8Array, name: string): WordPackage {
  const parts = readZip(bytes, largest);
  const main = parts && mainPart(parts);
  if (parts === undefined || main === undefined || !parts.has(main)) {
    throw new UserError({
      id: `${name}: bukan dokumen Word (.docx). Buka di Word atau LibreOffice, lalu simpan ulang sebagai .docx`,
      en: `${name}: not a Word document (.docx). Open it in Word or LibreOffice and save it again as .docx`,
    });
  }
  const size = parts.get(main)?.length ?? 0;
  if (size > longestText) {
    throw new UserError({
      id: `${name}: teksnya ${Math.round(size / 1e6)} MB, terlalu panjang untuk sebuah naskah. Pecah menjadi beberapa dokumen`,
      en: `${name}: ${Math.round(size / 1e6)} MB of text is too long for a release. Split it into several documents`,
    });
  }
  return { parts, main };
}

/** Packs a document again. */
export function packageBytes({ parts }: WordPackage): Uint8Array {
  return writeZip([...parts].map(([name, content]) => ({ name, content })));
}

/** Reads a part; `undefined` where there is none or it is broken. */
export function readPart({ parts }: WordPackage, name: string): XmlNode | undefined {
  const bytes = parts.get(name);
  return bytes === undefined ? undefined : readXmlTree(new TextDecoder().decode(bytes));
}

/** Puts a part in the place of the one that was there. */
export function writePart({ parts }: WordPackage, name: string, root: XmlNode): void {
  parts.set(name, new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(root)}`));
}

/** What a part refers to, by the numbers it uses: the names of parts, or addresses outside. */
export function relationsOf(
  document: WordPackage,
  part: string,
): Map<string, { target: string; type: string }> {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const root = readPart(document, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  return new Map(
    (root === undefined ? [] : childrenOf(root)).map(({ attributes }) => {
      const { Id = "", Target = "", Type = "", TargetMode } = attributes;
      return [Id, { target: TargetMode === "External" ? Target : resolved(folder, Target), type: Type }];
    }),
  );
}

/** The parts of one kind that a part refers to: `header`, `footnotes`, `comments`. */
export function relatedParts(document: WordPackage, part: string, kind: string): string[] {
  return [...relationsOf(document, part).values()]
    .filter(({ type, target }) => type.endsWith(`/${kind}`) && document.parts.has(target))
    .map(({ target }) => target);
}

function mainPart(parts: ReadonlyMap<string, Uint8Array>): string | undefined {
  const rels = parts.get("_rels/.rels");
  const root = rels === undefined ? undefined : readXmlTree(new TextDecoder().decode(rels));
  const found = (root === undefined ? [] : childrenOf(root)).find(({ attributes }) =>
    (attributes.Type ?? "").endsWith("/officeDocument"),
  );
  return found === undefined ? "word/document.xml" : resolved("", found.attributes.Target ?? "");
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
