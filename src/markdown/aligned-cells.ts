import type MarkdownIt from "markdown-it";

/** Columns are aligned by a class: the policy of the pages allows no style in them. */
export function alignedCells(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  for (const name of ["th_open", "td_open"])
    rules[name] = (tokens, index) => {
      const token = tokens[index];
      const style = String(token?.attrGet("style"));
      const [, name] = classes.find(([alignment]) => style === `text-align:${alignment}`) ?? [];
      return `<${token?.tag}${name === undefined ? "" : ` class="${name}"`}>`;
    };
}

const classes = [
  ["center", "middle"],
  ["right", "end"],
] as const;
