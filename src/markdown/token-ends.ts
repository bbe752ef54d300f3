import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";

/**
 * Notes of each inline token where it ends in the content of its block; the parser knows that while it reads, and no
 * token says it. It is so for tokens that come alone, and for the last of those that come together, as that of a link;
 * text is gathered until another token comes.
 */
export function tokenEnds(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("text", "token_ends", (state, silent) => {
    // Asked before each token: whatever was read until now ended here, or before.
    for (let index = state.tokens.length - 1; index >= 0 && !silent; index -= 1) {
      const token = state.tokens[index];
      if (!token || endOf(token) !== undefined) break;
      token.meta = { ...token.meta, end: state.pos };
    }
    return false;
  });
}

/** Where a token ended that is followed by another; undefined for the last. */
export function endOf({ meta }: Token): number | undefined {
  const end: unknown = typeof meta === "object" && meta !== null ? Reflect.get(meta, "end") : undefined;
  return typeof end === "number" ? end : undefined;
}
