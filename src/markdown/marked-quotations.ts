import type Token from "markdown-it/lib/token.mjs";
import { wordsOf } from "./words.ts";

/** A quotation with a line below it that says who speaks. */
export interface MarkedQuotation {
  /** The paragraphs that were said. */
  readonly words: readonly string[];
  /** The line below, without its dash: `Siti Rahma, Wali Kota Kotamobagu`. */
  readonly speaker: string;
}

/** The id of a marked quotation on the page of its release, from 1. */
export function quotationId(number: number): string {
  return `s-kutipan-${number}`;
}

/** The marked quotations of a text that was read, in the order in which they end. */
export function markedQuotations(tokens: readonly Token[]): MarkedQuotation[] {
  const found: MarkedQuotation[] = [];
  const starts: number[] = [];
  tokens.forEach((token, index) => {
    if (token.type === "blockquote_open") starts.push(index);
    if (token.type !== "blockquote_close") return;
    const start = starts.pop() ?? index;
    if (tokens[index + 1]?.type !== "figcaption_open") return;
    const end = tokens.findIndex(({ type }, at) => at > index && type === "figcaption_close");
    const speaker = wordsOf(tokens.slice(index + 1, end));
    found.push({ words: wordsOf(tokens.slice(start, index)).split("\n"), speaker });
  });
  return found;
}
