import type MarkdownIt from "markdown-it";

/** Wide tables scroll in a box of their own, which the keyboard can reach, so that the page never does. */
export function scrollingTables(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  rules.table_open = () => '<div class="table" role="region" aria-label="Tabel" tabindex="0">\n<table>\n';
  rules.table_close = () => "</table>\n</div>\n";
}
