import type MarkdownIt from "markdown-it";
import { partOrdinals } from "../base/ordinal.ts";
import { renderOptions } from "./environment.ts";

/** Keeps `ke-` and its number together on a page; other readers know nothing of the site's style sheet. */
export function ordinals(markdown: MarkdownIt): void {
  const { escapeHtml } = markdown.utils;
  markdown.renderer.rules.text = (tokens, index, _options, environment) => {
    const text = tokens[index]?.content ?? "";
    if (!renderOptions(environment)?.isStyled) return escapeHtml(text);
    return partOrdinals(text)
      .map((part, at) => (at % 2 === 1 ? `<span class="whole">${escapeHtml(part)}</span>` : escapeHtml(part)))
      .join("");
  };
}
