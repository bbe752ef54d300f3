import type MarkdownIt from "markdown-it";

/**
 * Keeps texts and addresses that are plain from patterns that are made for all of Unicode, and take longer than the
 * rest of Markdown. Nothing else comes out: only bare addresses with a scheme or `//`, and those of mail, are
 * looked for.
 */
export function plainAddresses(markdown: MarkdownIt): void {
  const { linkify, normalizeLink } = markdown;
  const { test } = linkify;
  // May find too much: what it lets through is tested, word by word.
  linkify.pretest = (text) => sign.test(text);
  linkify.test = (text) => sign.test(text) && test.call(linkify, text);
  markdown.normalizeLink = (address) =>
    plainAddress.test(address) ? address : normalizeLink.call(markdown, address);
}

/** No bare address is without one of these: after a scheme come two strokes, and in mail the sign. */
const sign = /@|\/\//;

/** An address in which nothing needs encoding. */
const plainAddress = /^https?:\/\/(?=[a-z0-9.-]{1,200}(?:\/|$))[a-z0-9-]+(?:\.[a-z0-9-]+)*(?:\/[\w./~-]*)?$/;
