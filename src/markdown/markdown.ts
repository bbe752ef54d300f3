import MarkdownIt from "markdown-it";
import anchor from "markdown-it-anchor";
import footnote from "markdown-it-footnote";
import { toSlug } from "../slug.ts";
import { dateline } from "./dateline.ts";
import { figures } from "./figures.ts";
import { links } from "./links.ts";
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
  readonly speaker?: (line: string) => { readonly name: string; readonly rest: string } | undefined;
  /** The published forms of a picture, where there are any. */
  readonly image?: (written: string) => MarkdownPicture | undefined;
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
  .use(anchor, { slugify: (heading) => toSlug(heading) || "bagian", tabIndex: false })
  .use(footnote)
  .use(figures)
  .use(quotations)
  .use(links)
  .use(scrollingTables)
  .use(dateline);
markdown.validateLink = (address) => allowedLink.test(address.trim());
markdown.linkify.set({ fuzzyLink: false });

/** Renders Markdown as HTML. Raw HTML in it is shown as text and links with other schemes than the web's are not made. */
export function renderMarkdown(text: string, options: RenderOptions): string {
  return markdown.render(text, { render: options });
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
  return markdown
    .parse(text, {})
    .filter((block) => block.type === "inline")
    .map((block) => (block.children ?? []).map(wordsOf).join(""))
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** Marks of emphasis and links stand within words and leave no gap; line breaks part words. */
function wordsOf({ type, content }: { readonly type: string; readonly content: string }): string {
  if (isWords(type)) return content;
  return type.endsWith("break") ? " " : "";
}

function isWords(type: string): boolean {
  return type === "text" || type === "text_special" || type === "code_inline" || type === "image";
}
