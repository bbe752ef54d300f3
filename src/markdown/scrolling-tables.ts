import type MarkdownIt from "markdown-it";
import { renderOptions } from "./environment.ts";

/** Wide tables scroll in a box of their own, which the keyboard can reach, so that the page never does. */
export function scrollingTables(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  rules.table_open = (_tokens, _index, _options, environment) => {
    const label = renderOptions(environment)?.language === "en" ? "Table" : "Tabel";
    return `<div class="table" role="region" aria-label="${label}" tabindex="0">\n<table>\n`;
  };
  rules.table_close = () => "</table>\n</div>\n";
}
