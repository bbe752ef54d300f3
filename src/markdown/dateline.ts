import type MarkdownIt from "markdown-it";
import { renderOptions } from "./environment.ts";

/** Opens the first paragraph of the text with the place of the release: `Jakarta – Wali Kota ...`. */
export function dateline(markdown: MarkdownIt): void {
  markdown.core.ruler.push("dateline", ({ env, tokens, Token }) => {
    const place = renderOptions(env)?.dateline;
    const first = tokens[0]?.type === "paragraph_open" ? tokens[1] : undefined;
    if (!place || !first?.children) return;
    const open = new Token("dateline_open", "span", 1);
    open.attrSet("class", "dateline");
    const name = new Token("text", "", 0);
    name.content = place;
    const dash = new Token("text", "", 0);
    dash.content = " – ";
    first.children = [open, name, new Token("dateline_close", "span", -1), dash, ...first.children];
  });
}
