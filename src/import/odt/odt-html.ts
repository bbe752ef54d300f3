import { escapeHtml } from "../html-text.ts";
import type { Notes } from "../notes.ts";
import { childOf, childrenOf, descendantsOf, textOf, type XmlNode } from "../xml-tree.ts";
import type { OdtStyle } from "./odt-styles.ts";

export interface OdtOptions {
  readonly notes: Notes;
  readonly styleOf: (name: string | undefined) => OdtStyle;
}

/** Settings and marks without words (OpenDocument 1.3, part 3, chapters 4 to 7). */
const silent =
  /^(?:text:(?:sequence-decls|variable-decls|user-field-decls|bookmark.*|reference-mark.*|change|change-start|change-end|soft-page-break|index-title-template|.*-source)|office:(?:forms|scripts)|svg:desc|svg:title|draw:(?:glue-point|image-map|equation|enhanced-geometry)|table:(?:table-columns?|named-expressions))$/;

/** Writes the text of a document as HTML. */
export function odtToHtml(body: XmlNode, options: OdtOptions): string {
  return body.children.map((child) => nodeHtml(child, options)).join("");
}

function nodeHtml(node: XmlNode | string, options: OdtOptions): string {
  if (typeof node === "string") return escapeHtml(node);
  const { name, attributes } = node;
  const inner = () => node.children.map((child) => nodeHtml(child, options)).join("");
  const style = options.styleOf(attributes["text:style-name"]);
  if (silent.test(name)) return "";
  switch (name) {
    case "text:h":
      return (
        noted(node, style, options) ??
        `<h${levelOf(attributes["text:outline-level"])}>${inner()}</h${levelOf(attributes["text:outline-level"])}>`
      );
    case "text:p":
      return noted(node, style, options) ?? paragraph(style, inner());
    case "text:span":
      return noted(node, style, options) ?? emphasised(style, inner());
    case "text:s":
      return " ".repeat(Math.min(Number(attributes["text:c"] ?? 1) || 1, 100));
    case "text:tab":
      return "\t";
    case "text:line-break":
      return "<br>";
    case "text:a":
      return `<a href="${escapeHtml(attributes["xlink:href"] ?? "")}">${inner()}</a>`;
    case "text:list":
      return `<ul>${inner()}</ul>`;
    case "text:list-item":
    case "text:list-header":
      return `<li>${inner()}</li>`;
    case "table:table":
      return `<table>${inner()}</table>`;
    case "table:table-row":
      return `<tr>${inner()}</tr>`;
    case "table:table-cell":
      return `<td colspan="${escapeHtml(attributes["table:number-columns-spanned"] ?? "1")}">${inner()}</td>`;
    case "table:covered-table-cell":
      return "";
    case "text:note":
      return ` (${childText(node, "text:note-body", options)})`;
    case "office:annotation":
      options.notes.add("document-comment", odtPieces(node).join(" "));
      return "";
    case "text:tracked-changes":
      for (const change of descendantsOf(node, "text:deletion")) {
        const words = odtPieces(change).join(" ");
        if (words !== "") options.notes.add("deleted-text", words);
      }
      return "";
    case "text:hidden-text":
      options.notes.add("hidden-text", attributes["text:string-value"] ?? textOf(node));
      return "";
    case "text:hidden-paragraph":
      return "";
    case "draw:frame":
      return frame(node, options);
    case "text:ruby":
      return `${childText(node, "text:ruby-base", options)} (${childText(node, "text:ruby-text", options)})`;
    case "text:section":
      if (attributes["text:display"] !== "none") return `<div>${inner()}</div>`;
      options.notes.add("hidden-text", odtPieces(node).join(" "));
      return "";
    default:
      return /^(?:table:|draw:)/.test(name) ? `<div>${inner()}</div>` : inner();
  }
}

function childText(node: XmlNode, name: string, options: OdtOptions): string {
  const child = childOf(node, name);
  return child === undefined
    ? ""
    : child.children
        .map((part) => nodeHtml(part, options))
        .join("")
        .replace(/<\/?p>/g, " ")
        .trim();
}

/** Hidden text is said and left out. */
function noted(node: XmlNode, { isHidden }: OdtStyle, { notes }: OdtOptions): string | undefined {
  const isTemplate = childrenOf(node, "text:hidden-paragraph").length > 0;
  if (!isHidden && !isTemplate) return undefined;
  const words = odtPieces(node).join(" ");
  if (words !== "") notes.add("hidden-text", words);
  return "";
}

function paragraph({ name, isBold, isItalic, isStruck, isRaised }: OdtStyle, inner: string): string {
  if (/^(?:Title|Judul)$/.test(name)) return `<h1>${inner}</h1>`;
  if (/^Quotations/.test(name)) return `<blockquote><p>${inner}</p></blockquote>`;
  const style = { name, isBold, isItalic, isStruck, isRaised, isHidden: false };
  return inner.trim() === "" || /<(?:p|table|ul|div)\b/.test(inner)
    ? `<div>${inner}</div>`
    : `<p>${emphasised(style, inner)}</p>`;
}

function emphasised({ isBold, isItalic, isStruck, isRaised }: OdtStyle, inner: string): string {
  let html = inner;
  if (isRaised) html = `<sup>${html}</sup>`;
  if (isStruck) html = `<s>${html}</s>`;
  if (isItalic) html = `<em>${html}</em>`;
  return isBold ? `<strong>${html}</strong>` : html;
}

/** A frame holds a picture, a text box or an object; its description is the picture's alternative text. */
function frame(node: XmlNode, options: OdtOptions): string {
  const alt = ["svg:desc", "svg:title"]
    .map((name) => childOf(node, name))
    .map((child) => (child === undefined ? "" : textOf(child).trim()))
    .find((text) => text !== "");
  const [image] = childrenOf(node, "draw:image");
  const boxes = childrenOf(node).filter(({ name }) => name !== "draw:image" && !silent.test(name));
  const words = boxes.map((box) => nodeHtml(box, options)).join("");
  const source = image?.attributes["xlink:href"] ?? "";
  const picture =
    image === undefined || source === ""
      ? ""
      : `<img src="${escapeHtml(source)}" alt="${escapeHtml(alt ?? "")}">`;
  if (picture === "" && alt !== undefined) options.notes.add("element-dropped", alt);
  return words === "" ? picture : `${picture}<div>${words}</div>`;
}

function levelOf(outline: string | undefined): number {
  const level = Number(outline ?? 1);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 6;
}

/** The text of an element, a paragraph a piece. */
export function odtPieces(root: XmlNode): string[] {
  const pieces: string[] = [];
  let piece = "";
  const end = () => {
    if (/[\p{L}\p{N}]/u.test(piece)) pieces.push(piece.replace(/\s+/g, " ").trim());
    piece = "";
  };
  const walk = (node: XmlNode) => {
    if (/^(?:text:(?:s|tab|line-break))$/.test(node.name)) piece += " ";
    if (/^(?:dc:|meta:|text:sequence-decl)/.test(node.name)) return;
    const isBeside = /^(?:text:(?:p|h|note|deletion|ruby-text)|office:annotation|draw:|svg:)/.test(node.name);
    const around = isBeside ? piece : "";
    if (isBeside) piece = "";
    for (const child of node.children) {
      if (typeof child === "string") piece += child;
      else walk(child);
    }
    if (!isBeside) return;
    end();
    piece = around;
  };
  walk(root);
  end();
  return pieces;
}
