import type MarkdownIt from "markdown-it";

/** Columns are aligned by a class: the policy of the pages allows no style in them. */
export function alignedCells(markdown: MarkdownIt): void {
  markdown.core.ruler.push("aligned-cells", ({ tokens }) => {
    for (const token of tokens) {
      if (token.type !== "th_open" && token.type !== "td_open") continue;
      const style = token.attrGet("style");
      if (style === null) continue;
      token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
      const alignment = classes.get(style);
      if (alignment !== undefined) token.attrSet("class", alignment);
    }
  });
}

/** What stands at the left has no class. */
const classes: ReadonlyMap<string, string> = new Map([
  ["text-align:center", "middle"],
  ["text-align:right", "end"],
]);
