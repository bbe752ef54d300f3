import { parse, parseFragment } from "parse5";
import { compile } from "../../src/compile/compile.ts";
import { UserError } from "../../src/diagnostics/user-error.ts";
import { detectFormat } from "../../src/import/detect-format.ts";
import type { ImportDraft } from "../../src/import/draft.ts";
import { propose } from "../../src/import/propose.ts";
import { readDrafts } from "../../src/import/read-drafts.ts";
import { printRelease } from "../../src/import/release-file.ts";
import { outputsByKind } from "../../src/pages/index.ts";
import type { Site } from "../../src/site/model.ts";
import { nothingKnown } from "../../src/text/known.ts";
import { contentOf, type Files, now } from "../support/content.ts";
import { attributeOf, elementsIn, type HtmlElement } from "../support/html.ts";
import { newsroomOf } from "../support/newsroom.ts";
import { parseXml, type Element as XmlElement } from "../support/xml.ts";

const origin = "https://siaran.example.go.id";

/** Compiles a newsroom and makes all its files. @throws where something in them could run, load or is not well formed */
export function examine(files: Files): void {
  const { site, diagnostics } = compile(contentOf(files), {
    folder: "posts",
    now,
    drafts: true,
    language: "id",
  });
  if (!site) return;
  const isSound = diagnostics.every(({ severity }) => severity !== "error");
  for (const [path, text] of outputsOf(site)) {
    // A preview shows pages of texts that no build would publish; nothing in them may run.
    if (isSound || isPage(path)) examineFile(path, text, isSound);
    if (isSound && text.includes("\0")) throw new Error(`${path}: a zero character`);
  }
}

/** Imports a file. @throws where its drafts make pages that could run or load */
export async function examineImport(name: string, bytes: Uint8Array): Promise<void> {
  const format = detectFormat(bytes.subarray(0, 8192), name);
  if (format === "wordpress") return;
  for (const draft of await readDrafts(bytes, name, format)) examineDraft(draft);
}

/** Lets a fault pass that people are told of. */
export async function mayBeRefused(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

function examineDraft(draft: ImportDraft): void {
  const { proposal } = propose(draft, nothingKnown);
  const text = printRelease(proposal, {
    origin: draft.origin,
    pictures: draft.pictures,
    status: "published",
  });
  examine({ "2019/07/impor.md": text });
  // Its front matter may be faulty, and a person mends that.
  const body = proposal.text.replaceAll("\0", "");
  examine({
    "2019/07/impor.md": `---\ntitle: Lomba dibuka\ndate: 2019-07-18\ncities: [kotamobagu]\nsummary: ${"a ".repeat(40)}\n---\n\n${body}\n`,
  });
}

function outputsOf(site: Site): [string, string][] {
  return [...outputsByKind(newsroomOf(site)).values()]
    .flat()
    .map((output): [string, string] => [output.path, output.content()]);
}

const isPage = (path: string) => /(?:\/|\.html)$/.test(path);

function examineFile(path: string, text: string, isSound: boolean): void {
  try {
    if (/\.(?:xml|rss|atom|opml)$/.test(path)) examineXml(parseXml(text));
    else if (path.endsWith(".json"))
      JSON.parse(text, (key, value) => (key === "content_html" ? examineInner(value) : 0));
    else if (isPage(path)) for (const element of elementsIn(parse(text))) examineElement(element, isSound);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

function examineXml({ name, children }: XmlElement, parent = ""): void {
  const words = children.filter((child) => typeof child === "string");
  // Readers take an item's description for HTML, and other words as they are.
  const isHtml = /^content(?::encoded)?$/.test(name) || (name === "description" && parent === "item");
  if (isHtml) examineInner(words.join(""));
  for (const child of children) if (typeof child !== "string") examineXml(child, name);
}

/** A feed has parts of pages in it, which its readers show as they are. */
function examineInner(html: string): void {
  for (const element of elementsIn(parseFragment(html))) {
    if (element.tagName === "script") throw new Error("a script in a feed");
    examineElement(element);
  }
}

const known = /^(?:https?:|mailto:|tel:|webcal:|whatsapp:)/i;

function examineElement(element: HtmlElement, isSound = true): void {
  const { tagName, attrs } = element;
  if (/^(?:iframe|object|embed|base|style|frame|applet|math)$/.test(tagName)) throw new Error(`<${tagName}>`);
  if (tagName === "script" && attributeOf(element, "type") !== "application/ld+json") {
    const source = attributeOf(element, "src");
    if (source !== "/assets/berkas") throw new Error(`a script of ${source ?? "its own"}`);
  }
  for (const { name, value } of attrs) {
    if (/^on/i.test(name) || name === "style" || name === "srcdoc")
      throw new Error(`${name} of <${tagName}>`);
    if (/^(?:href|action|formaction|data|xlink:href|ping)$/.test(name)) examineLink(value);
    if (isSound && /^(?:src|poster|background)$/.test(name)) examineOwn(value);
    if (isSound && name === "srcset")
      for (const part of value.split(",")) examineOwn(part.trim().split(/\s/)[0] ?? "");
  }
}

/** Where a link leads, as browsers read it: they pass over white space and controls within a scheme. */
function examineLink(written: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers pass over these.
  const address = written.replace(/[\u0000-\u0020]/g, "");
  // The empty icon, so that browsers do not ask for one.
  if (written === "data:,") return;
  const { protocol } = new URL(address, `${origin}/`);
  if (!known.test(protocol)) throw new Error(`a link to ${written}`);
}

/** What a page loads is its own. */
function examineOwn(written: string): void {
  if (new URL(written, `${origin}/`).origin !== origin) throw new Error(`something loaded from ${written}`);
}
