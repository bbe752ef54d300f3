import TurndownService from "turndown";
import { all, dropUnread } from "./html-clean.ts";
import { tidyInline } from "./html-inline.ts";
import { tableToMarkdown, unwrapLayoutTables } from "./html-table.ts";
import { type HtmlElement, parseFragment } from "./html-tree.ts";
import { listParagraphs } from "./list-paragraphs.ts";
import type { Notes } from "./notes.ts";
import { numberItems } from "./number-items.ts";

/** Where the pictures and frames of a page go. */
export interface HtmlOptions {
  readonly notes: Notes;
  /** Told of every picture. @returns the Markdown that stands for it in the text, empty where it stands elsewhere. */
  readonly onPicture: (picture: { source: string; alt: string; caption: string }) => string;
  /**
   * Makes an address absolute; `undefined` where it is no address a text may link to.
   * @param words what the link reads, where it has words.
   */
  readonly resolve: (address: string, words?: string) => string | undefined;
}

/** Turns HTML, however broken, into Markdown. Every word stays; what is no text is named in the notes. */
export function htmlToMarkdown(html: string, options: HtmlOptions): string {
  // Where no comment ends, none begins.
  const commented = html.slice(0, html.lastIndexOf("-->") + 3);
  for (const [, words = ""] of commented.matchAll(/<!--([\s\S]*?)-->/g))
    if (/\p{L}{3}/u.test(words) && !/^\s*\/?wp:/.test(words))
      options.notes.add("element-dropped", `<!--${words}-->`);
  return elementToMarkdown(parseFragment(html), options);
}

/** As {@link htmlToMarkdown}, of an element; the element is changed on the way. */
export function elementToMarkdown(element: HtmlElement, options: HtmlOptions): string {
  dropUnread(element, options);
  unwrapLayoutTables(element);
  listParagraphs(element);
  numberItems(element);
  tidyInline(element);
  // Parsing parts a text at its entities; marks are only seen in whole texts.
  element.normalize();
  return createTurndown(options)
    .turndown(element)
    .replace(/[ \t]+$/gm, (spaces: string) => (spaces.length >= 2 ? "  " : ""))
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function createTurndown(options: HtmlOptions): TurndownService {
  const { onPicture, resolve, notes } = options;
  const turndown = new TurndownService({
    headingStyle: "atx",
    bulletListMarker: "-",
    codeBlockStyle: "fenced",
    emDelimiter: "*",
    hr: "---",
    // A line break where a block would stand parts the words around it, even where the block is in an inline element.
    blankReplacement: (_content: string, node: HtmlElement) => (hasBlock(node) ? "\n\n" : ""),
  });
  const { escape: escapeMarks } = turndown;
  // What looks like an entity in the words would be read as one again.
  turndown.escape = (words) => escapeMarks(words).replace(/&(?=#?\w+;)/g, "\\&");
  turndown.addRule("heading", {
    filter: ["h1", "h2", "h3", "h4", "h5", "h6"],
    replacement: (content: string, node: HtmlElement) => {
      const words = content.replace(/\s+/g, " ").trim();
      // The page's only first-level heading is the title.
      const level = Math.max(2, Number(node.nodeName.slice(1)));
      return words === "" ? "\n\n" : `\n\n${"#".repeat(level)} ${words}\n\n`;
    },
  });
  turndown.addRule("listItem", {
    filter: "li",
    replacement: (content: string, node: HtmlElement) => {
      const numbered = /^\s*\u{E002}(\d+)\u{E003}/u.exec(content);
      const mark = numbered === null ? itemMark(node) : `${numbered[1]}. `;
      const indent = " ".repeat(mark.length);
      const words = content
        .slice(numbered?.[0].length ?? 0)
        .trim()
        .replace(/\n(?!\n|$)/g, `\n${indent}`);
      return `${mark}${words}\n`;
    },
  });
  turndown.addRule("link", {
    filter: "a",
    replacement: (content: string, node: HtmlElement) => {
      const href = node.getAttribute("href")?.trim() ?? "";
      const words = content.replace(/\s*\n\s*/g, " ");
      if (href === "" || href.startsWith("#") || words.trim() === "") return words;
      const address = resolve(href, (node.textContent ?? "").replace(/\s+/g, " ").trim());
      if (address === undefined) {
        notes.add("link-dropped", href);
        return words;
      }
      const [, before = "", inner = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
      // A picture that links to its own larger file is no link in a text.
      return inner.startsWith("![") ? words : `${before}[${inner}](${linkTarget(address)})${after}`;
    },
  });
  turndown.addRule("struck", {
    filter: (node: HtmlElement) => /^(?:DEL|S|STRIKE)$/.test(node.nodeName),
    replacement: (content: string) => (content.trim() === "" ? content : `~~${content}~~`),
  });
  turndown.addRule("raised", {
    filter: ["sup", "sub"],
    replacement: (content: string, node: HtmlElement) => smallDigits(content, node.nodeName === "SUP"),
  });
  turndown.addRule("figure", {
    filter: "figure",
    replacement: (content: string) => `\n\n${content.trim()}\n\n`,
  });
  turndown.addRule("caption", {
    filter: "figcaption",
    replacement: (content: string) => (content.trim() === "" ? "" : `\n\n${content.trim()}\n\n`),
  });
  turndown.addRule("picture", {
    filter: "img",
    replacement: (_content: string, node: HtmlElement) =>
      onPicture({
        source: node.getAttribute("src") ?? "",
        alt: (node.getAttribute("alt") ?? "").replace(/\s+/g, " ").trim(),
        caption: node.getAttribute("data-caption") ?? "",
      }),
  });
  turndown.addRule("table", {
    filter: "table",
    replacement: (_content: string, node: HtmlElement) =>
      tableToMarkdown(node, (cell) => turndown.turndown(cell), notes),
  });
  // Emphasis and unknown elements cannot span paragraphs: as marks, they would glue the words around them together.
  turndown.addRule("blocks within a line", {
    filter: (node: HtmlElement) => !withOwnRule.has(node.nodeName) && !node.matches(blocks) && hasBlock(node),
    replacement: (content: string) => `\n\n${content.trim()}\n\n`,
  });
  turndown.addRule("summary", {
    filter: (node: HtmlElement) => node.nodeName === "SUMMARY" || node.nodeName === "LEGEND",
    replacement: (content: string) => (content.trim() === "" ? "" : `\n\n${content.trim()}\n\n`),
  });
  turndown.addRule("definition", {
    filter: ["dt", "dd"],
    replacement: (content: string, node: HtmlElement) =>
      node.nodeName === "DT" ? `\n\n**${content.trim()}**\n\n` : `\n\n${content.trim()}\n\n`,
  });
  return turndown;
}

const withOwnRule = new Set(["A", "FIGCAPTION"]);
const blocks =
  "p, div, pre, blockquote, table, tr, td, th, ul, ol, li, dl, dt, dd, figure, hr, h1, h2, h3, h4, h5, h6";

function hasBlock(node: HtmlElement): boolean {
  return node.matches(blocks) || all(node, blocks).length > 0;
}

function itemMark(node: HtmlElement): string {
  return node.parentNode?.nodeName === "OL" ? `${node.getAttribute("value") ?? 1}. ` : "- ";
}

function linkTarget(address: string): string {
  return address.replace(/[ ()<>\\]/g, (character) =>
    encodeURIComponent(character).replace("(", "%28").replace(")", "%29"),
  );
}

const raised = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"];
const lowered = ["₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"];

/** "m²" must not become "m2"; words that stand higher stay as they are. */
function smallDigits(content: string, up: boolean): string {
  if (!/^\d{1,2}$/.test(content.trim())) return content;
  return content.trim().replace(/\d/g, (digit) => (up ? raised : lowered)[Number(digit)] ?? digit);
}
