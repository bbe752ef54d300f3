import type { Html } from "./jsx/jsx-runtime.ts";

export type { Html } from "./jsx/jsx-runtime.ts";

/** Renders a whole page. */
export function renderPage(page: Html): string {
  return `<!doctype html>\n${page}\n`;
}
