import type MarkdownIt from "markdown-it";
import { renderOptions } from "./environment.ts";

/** Opens the first paragraph of the text with the place of the release: `Jakarta – Wali Kota ...`. */
export function dateline(markdown: MarkdownIt): void {
  const { escapeHtml } = markdown.utils;
  markdown.renderer.rules.paragraph_open = (tokens, index, options, environment, renderer) => {
    const opening = renderer.renderToken(tokens, index, options);
    const place = index === 0 ? renderOptions(environment)?.dateline : undefined;
    return place ? `${opening}<span class="dateline">${escapeHtml(place)}</span> – ` : opening;
  };
}
