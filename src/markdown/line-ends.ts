import type MarkdownIt from "markdown-it";
import { keptLineEnds } from "./kept-line-ends.ts";

/** Keeps the line ends that mean something: of lettered lists, of lines with a label, and of addresses. */
export function lineEnds(markdown: MarkdownIt): void {
  markdown.core.ruler.after("inline", "line_ends", ({ tokens }) => {
    for (const { type, content, children } of tokens) {
      if (type !== "inline" || !children || !content.includes("\n")) continue;
      const breaks = children.filter((token) => token.type === "softbreak" || token.type === "hardbreak");
      const lines = content.split("\n");
      // A line end within code or an address is none of the text's.
      if (breaks.length !== lines.length - 1) continue;
      for (const index of keptLineEnds(lines)) {
        const kept = breaks[index];
        if (kept?.type !== "softbreak") continue;
        kept.type = "hardbreak";
        kept.tag = "br";
      }
    }
  });
}
