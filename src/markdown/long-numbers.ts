import type MarkdownIt from "markdown-it";

/** What begins a line and is no item of a list: no list of a release has a thousand items, but many years end a sentence. */
const longNumber = /^\d{4,9}[.)](?:\s|$)/;

/** Reads a line that begins with a year ("2026. Tahun ini ...") as the paragraph it is. */
export function longNumbers(markdown: MarkdownIt): void {
  const { ruler } = markdown.block;
  ruler.before(
    "list",
    "long_number",
    (state, startLine, endLine, silent) => {
      const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
      if (!longNumber.test(state.src.slice(start, start + 11))) return false;
      // The last rule is the one for paragraphs, which takes what no other does.
      return silent || (ruler.getRules("").at(-1)?.(state, startLine, endLine, false) ?? false);
    },
    // A list ends before it.
    { alt: ["list"] },
  );
}
