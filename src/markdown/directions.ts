import type MarkdownIt from "markdown-it";

/** Letters written from right to left: the blocks of Hebrew, Arabic and their kin, and their presentation forms. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b][\udc00-\udfff]/;

/** Lets the browser find the direction of every block that has Arabic or Hebrew letters in it. */
export function directions(markdown: MarkdownIt): void {
  markdown.core.ruler.push("directions", ({ src, tokens }) => {
    if (!rightToLeft.test(src)) return;
    for (const [index, { type, content }] of tokens.entries()) {
      if (type !== "inline" || !rightToLeft.test(content)) continue;
      const open = tokens[index - 1];
      // The paragraph of a short list item has no element of its own.
      const shown = open?.hidden ? tokens[index - 2] : open;
      if (shown?.nesting === 1) shown.attrSet("dir", "auto");
    }
  });
}
