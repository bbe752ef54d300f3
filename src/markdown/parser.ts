import MarkdownIt, { type Options } from "markdown-it";
import footnote from "markdown-it-footnote";
import { bareAddresses } from "./bare-addresses.ts";
import { indents } from "./indents.ts";
import { longNumbers } from "./long-numbers.ts";
import { plainAddresses } from "./plain-addresses.ts";
import { plainWords } from "./plain-words.ts";

/**
 * Schemes that a link may have. An allow-list, because a block-list lets `view-source:javascript:` pass.
 * Addresses without a scheme are paths on this site; `//host` would leave it unseen.
 */
const allowedLink = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#|[a-z0-9][a-z0-9._/-]*(?:[?#]|$))/i;

/** A reader of the Markdown of releases: which marks mean something, and nothing of how it is shown. */
export function createParser(options: Options = {}): MarkdownIt {
  const markdown = new MarkdownIt({ ...options, html: false, linkify: true })
    // (c) and (p) are initials or list letters in a press release, not signs.
    .disable("replacements")
    // Rules that do nothing where HTML is off, and are asked about every block and `<` all the same.
    .disable(["html_block", "html_inline"])
    .use(indents)
    .use(longNumbers)
    .use(footnote);
  markdown.validateLink = (address) => allowedLink.test(address.trim()) && mayBeOpened(address.trim());
  markdown.linkify.set({ fuzzyLink: false });
  bareAddresses(markdown);
  plainAddresses(markdown);
  plainWords(markdown);
  return markdown;
}

/** Browsers open no address that they cannot read, such as `https://|`. Paths always can be read. */
function mayBeOpened(address: string): boolean {
  return !/^https?:/i.test(address) || URL.canParse(address);
}
