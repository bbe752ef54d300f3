import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";

/** Letters written from right to left: the blocks of Hebrew, Arabic and their kin, and their presentation forms. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b][\udc00-\udfff]/;

/** A quotation that is not ended yet. */
interface Quotation {
  readonly open: Token;
  /** Whether it is written from right to left; unknown before its first words. */
  isTurned?: boolean;
}

/**
 * Lets the browser find the direction of every block that has Arabic or Hebrew letters in it. A quotation has the
 * direction of its first words, since its mark stands at its beginning.
 */
export function directions(markdown: MarkdownIt): void {
  markdown.core.ruler.push("directions", ({ src, tokens }) => {
    if (!rightToLeft.test(src)) return;
    const quotations: Quotation[] = [];
    for (const [index, token] of tokens.entries()) {
      if (isQuotation(token)) {
        if (token.nesting === 1) quotations.push({ open: token });
        else quotations.pop();
      }
      if (token.type !== "inline") continue;
      turnQuotations(quotations, token.content);
      if (!rightToLeft.test(token.content) && !quotations.some(({ isTurned }) => isTurned)) continue;
      const open = tokens[index - 1];
      // The paragraph of a short list item has no element of its own.
      const shown = open?.hidden ? tokens[index - 2] : open;
      if (shown?.nesting === 1) shown.attrSet("dir", "auto");
    }
  });
}

function isQuotation({ type }: Token): boolean {
  return /^(?:blockquote|figure)_(?:open|close)$/.test(type);
}

/** The first words in a quotation say in which direction it is written. */
function turnQuotations(quotations: readonly Quotation[], words: string): void {
  for (const quotation of quotations) {
    if (quotation.isTurned !== undefined) continue;
    quotation.isTurned = rightToLeft.test(/\p{L}/u.exec(words)?.[0] ?? "");
    if (quotation.isTurned) quotation.open.attrSet("dir", "rtl");
  }
}
