import type Token from "markdown-it/lib/token.mjs";
import type { Language } from "../base/language.ts";
import { once } from "../base/remember.ts";
import { alignedCells } from "./aligned-cells.ts";
import { cleanText, writtenLines } from "./clean-text.ts";
import { dateline } from "./dateline.ts";
import { directions } from "./directions.ts";
import type { QuotationEnvironment } from "./environment.ts";
import { figures } from "./figures.ts";
import { headings } from "./headings.ts";
import { lineEnds } from "./line-ends.ts";
import { links } from "./links.ts";
import { type MarkedQuotation, markedQuotations } from "./marked-quotations.ts";
import { ordinals } from "./ordinals.ts";
import { createParser } from "./parser.ts";
import { quotations } from "./quotations.ts";
import { scrollingTables } from "./scrolling-tables.ts";
import { printedWordsOf, wordsOf } from "./words.ts";

/** What rendering needs to know about the page the text stands on. */
export interface RenderOptions {
  /** Turns the address written in a link or picture into the one that is published. */
  readonly resolve: (written: string) => string;
  /** Scheme and host of the site; links elsewhere are marked `rel="external"`. */
  readonly origin: string;
  /** Of the words around the text; Indonesian unless another is given. */
  readonly language?: Language;
  /** Whether it is shown with the style sheet of the site. */
  readonly isStyled?: boolean;
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
  /** The words as they are printed without marks: with the numbers of lists, and paragraphs parted by an empty line. */
  printedText(): string;
  /** The quotations that say below who speaks. */
  quotations(): MarkedQuotation[];
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

const markdown = createParser({ typographer: true, quotes: "“”‘’" })
  .use(lineEnds)
  .use(headings)
  .use(figures)
  .use(quotations)
  .use(links)
  .use(scrollingTables)
  .use(alignedCells)
  .use(directions)
  .use(ordinals)
  .use(dateline);

/** Reads a text; nothing is done before the first rendering. */
export function readMarkdown(text: string, options: { readonly speaker?: FindSpeaker } = {}): MarkdownText {
  return new ReadText(text, options.speaker);
}

/** A class, because most texts are never rendered: closures would be made for each all the same. */
class ReadText implements MarkdownText {
  readonly #text: string;
  readonly #quotations: QuotationEnvironment;
  #tokens: Token[] | undefined;
  #own: Token[] | undefined;
  #printed: string | undefined;

  constructor(text: string, speaker: FindSpeaker | undefined) {
    this.#text = text;
    this.#quotations = { speaker, hasSpeaker: false };
  }

  html(options: Omit<RenderOptions, "speaker">): string {
    return markdown.renderer.render(this.#read(), markdown.options, { render: options });
  }

  plainText(): string {
    return wordsOf(this.#ownWords());
  }

  printedText(): string {
    this.#printed ??= printedWordsOf(this.#ownWords());
    return this.#printed;
  }

  quotations(): MarkedQuotation[] {
    return markedQuotations(this.#ownWords());
  }

  #read(): Token[] {
    this.#tokens ??= markdown.parse(cleanText(this.#text), { quotations: this.#quotations });
    return this.#tokens;
  }

  /** Below a quotation stands what is known of the speaker, which is not in the text. */
  #ownWords(): Token[] {
    const tokens = this.#read();
    if (!this.#quotations.hasSpeaker) return tokens;
    this.#own ??= markdown.parse(cleanText(this.#text), {});
    return this.#own;
  }
}

/** Renders Markdown as HTML. Raw HTML in it is shown as text and links with other schemes than the web's are not made. */
export function renderMarkdown(text: string, options: RenderOptions): string {
  return readMarkdown(text, options).html(options);
}

/** The pictures in a text, in order. */
export function findImages(text: string): MarkdownImage[] {
  if (!text.includes("!")) return [];
  const lines = once(() => writtenLines(text));
  // What is published, and not what is written: a character that is left out may have parted the marks of a picture.
  return markdown.parse(cleanText(text), {}).flatMap((block) =>
    (block.children ?? [])
      .filter((token) => token.type === "image")
      .map((token) => ({
        file: token.attrGet("src") ?? "",
        alt: token.content.trim(),
        line: lines()[block.map?.[0] ?? 0] ?? 0,
      })),
  );
}

/** Who speaks in the marked quotations of a text, each as the line below it says. */
export function findSpeakers(text: string): string[] {
  if (!mayBeMarked.test(text)) return [];
  return readMarkdown(text)
    .quotations()
    .map(({ speaker }) => speaker);
}

/** A block quotation with a line that begins with a dash. */
const mayBeMarked = /^[ \t]*>[> \t]*(?:—|–|--)/m;

/** The words of a text without its marks, paragraphs parted by a line break: for search and summaries. */
export function plainText(text: string): string {
  return readMarkdown(text).plainText();
}
