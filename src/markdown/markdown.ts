import MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import anchor from "markdown-it-anchor";
import footnote from "markdown-it-footnote";
import { toSlug } from "../base/slug.ts";
import { alignedCells } from "./aligned-cells.ts";
import { dateline } from "./dateline.ts";
import type { QuotationEnvironment } from "./environment.ts";
import { figures } from "./figures.ts";
import { links } from "./links.ts";
import { plainAddresses } from "./plain-addresses.ts";
import { plainWords } from "./plain-words.ts";
import { quotations } from "./quotations.ts";
import { scrollingTables } from "./scrolling-tables.ts";

/** What rendering needs to know about the page the text stands on. */
export interface RenderOptions {
  /** Turns the address written in a link or picture into the one that is published. */
  readonly resolve: (written: string) => string;
  /** Scheme and host of the site; links elsewhere are marked `rel="external"`. */
  readonly origin: string;
  /** Place name that opens the first paragraph, as press releases do. */
  readonly dateline?: string;
  /** Parts the line below a quotation into the speaker's name and what follows it, where the speaker is known. */
  readonly speaker?: FindSpeaker;
  /** The published forms of a picture, where there are any. */
  readonly image?: (written: string) => MarkdownPicture | undefined;
}

/** Who speaks in a quotation, and what follows the name. */
export interface Speaker {
  readonly name: string;
  readonly rest: string;
}

/** Parts the line below a quotation; `undefined` where nobody known is named. */
export type FindSpeaker = (line: string) => Speaker | undefined;

/**
 * A text that was read once, for as many renderings as there are. It holds ten times the memory of the text: let
 * go of it when they are done.
 */
export interface MarkdownText {
  /** Raw HTML is shown as text, and links with other schemes than the web's are not made. */
  html(options: Omit<RenderOptions, "speaker">): string;
  /** The words of the text without its marks, paragraphs parted by a line break: for search and summaries. */
  plainText(): string;
}

/** How a picture in a text is shown. */
export interface MarkdownPicture {
  readonly src: string;
  /** Pixels, so that the page does not jump when the picture arrives. */
  readonly width: number;
  readonly height: number;
  /** More widths of the same format. */
  readonly srcset?: string;
  /** The same widths as WebP. */
  readonly webp?: string;
  readonly sizes?: string;
}

/** A picture in a text, with the line of the text on which its paragraph begins (from 0). */
export interface MarkdownImage {
  readonly file: string;
  readonly alt: string;
  readonly line: number;
}

/**
 * Schemes that a link may have. An allow-list, because a block-list lets `view-source:javascript:` pass.
 * Addresses without a scheme are paths on this site; `//host` would leave it unseen.
 */
const allowedLink = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#|[a-z0-9][a-z0-9._/-]*(?:[?#]|$))/i;

const markdown = new MarkdownIt({ html: false, linkify: true, typographer: true, quotes: "“”‘’" })
  // (c) and (p) are initials or list letters in a press release, not signs.
  .disable("replacements")
  // Rules that do nothing where HTML is off, and are asked about every block and `<` all the same.
  .disable(["html_block", "html_inline"])
  .use(anchor, { slugify: (heading) => toSlug(heading) || "bagian", tabIndex: false })
  .use(footnote)
  .use(figures)
  .use(quotations)
  .use(links)
  .use(scrollingTables)
  .use(alignedCells)
  .use(dateline);
markdown.validateLink = (address) => allowedLink.test(address.trim());
markdown.linkify.set({ fuzzyLink: false });
plainAddresses(markdown);
plainWords(markdown);

/** Reads a text; nothing is done before the first rendering. */
export function readMarkdown(text: string, options: { readonly speaker?: FindSpeaker } = {}): MarkdownText {
  return new ReadText(text, options.speaker);
}

/** A class, because most texts are never rendered: closures would be made for each all the same. */
class ReadText implements MarkdownText {
  readonly #text: string;
  readonly #quotations: QuotationEnvironment;
  #tokens: Token[] | undefined;

  constructor(text: string, speaker: FindSpeaker | undefined) {
    this.#text = text;
    this.#quotations = { speaker, hasSpeaker: false };
  }

  html(options: Omit<RenderOptions, "speaker">): string {
    return markdown.renderer.render(this.#read(), markdown.options, { render: options });
  }

  plainText(): string {
    const tokens = this.#read();
    // Below a quotation stands what is known of the speaker, which is not in the text.
    return wordsOf(this.#quotations.hasSpeaker ? markdown.parse(this.#text, {}) : tokens);
  }

  #read(): Token[] {
    this.#tokens ??= markdown.parse(this.#text, { quotations: this.#quotations });
    return this.#tokens;
  }
}

/** Renders Markdown as HTML. Raw HTML in it is shown as text and links with other schemes than the web's are not made. */
export function renderMarkdown(text: string, options: RenderOptions): string {
  return readMarkdown(text, options).html(options);
}

/** The pictures in a text, in order. */
export function findImages(text: string): MarkdownImage[] {
  if (!text.includes("![")) return [];
  return markdown.parse(text, {}).flatMap((block) =>
    (block.children ?? [])
      .filter((token) => token.type === "image")
      .map((token) => ({
        file: token.attrGet("src") ?? "",
        alt: token.content.trim(),
        line: block.map?.[0] ?? 0,
      })),
  );
}

/** The words of a text without its marks, paragraphs parted by a line break: for search and summaries. */
export function plainText(text: string): string {
  return readMarkdown(text).plainText();
}

/** Any white space that is not one simple space. Texts have few, and replacing every space is dear. */
const unevenSpace = / {2}|[^\S ]/;

function wordsOf(tokens: readonly Token[]): string {
  const lines: string[] = [];
  for (const { type, children } of tokens) {
    if (type !== "inline") continue;
    let words = "";
    for (const token of children ?? []) {
      // Marks of emphasis and links stand within words and leave no gap; line breaks part words.
      if (isWords(token.type)) words += token.content;
      else if (token.type.endsWith("break")) words += " ";
    }
    const line = (unevenSpace.test(words) ? words.replace(/\s+/g, " ") : words).trim();
    if (line !== "") lines.push(line);
  }
  return lines.join("\n");
}

function isWords(type: string): boolean {
  return type === "text" || type === "text_special" || type === "code_inline" || type === "image";
}
