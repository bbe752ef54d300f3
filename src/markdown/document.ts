import { once } from "../base/remember.ts";
import { alignedCells } from "./aligned-cells.ts";
import { figures } from "./figures.ts";
import { headings } from "./headings.ts";
import { links } from "./links.ts";
import type { RenderOptions } from "./markdown.ts";
import { createParser } from "./parser.ts";
import { scrollingCode } from "./scrolling-code.ts";
import { scrollingTables } from "./scrolling-tables.ts";

const parser = once(() =>
  createParser()
    .use(headings)
    .use(figures)
    .use(links)
    .use(scrollingTables)
    .use(scrollingCode)
    .use(alignedCells),
);

/**
 * Renders a text about the program as GitHub shows it. Unlike a release it is no prose that somebody pasted: lines are
 * joined, and what is an example of a comment, of an invisible character or of a quotation stays as it is.
 */
export function renderDocument(
  text: string,
  render: Pick<RenderOptions, "resolve" | "origin" | "image">,
): string {
  return parser().render(text, { render });
}
