import type MarkdownIt from "markdown-it";

/**
 * Reads what stands far to the right as if it began at the left: letters of offices indent each paragraph, and no
 * release holds the program code that Markdown would take it for.
 */
export function indents(markdown: MarkdownIt): void {
  markdown.block.ruler.at("code", (state, startLine, endLine) => {
    const indent = state.sCount[startLine] ?? 0;
    if (indent - state.blkIndent < 4) return false;
    const outer = state.blkIndent;
    state.blkIndent = indent;
    state.md.block.tokenize(state, startLine, endLine);
    state.blkIndent = outer;
    return true;
  });
}
