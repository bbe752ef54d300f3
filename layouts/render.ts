import type { VNode } from "preact";
import { render } from "preact-render-to-string";

/** Renders a whole page. */
export function renderPage(page: VNode): string {
  return `<!doctype html>\n${render(page)}\n`;
}
