import { type Html, renderPage } from "../../layouts/render.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Output, Shown } from "../outputs/output.ts";

/** One kind of pages or files of the site. */
export interface PageKind {
  /** Name of the template by which Eleventy renders them. */
  readonly name: string;
  readonly outputs: (newsroom: Newsroom) => readonly Output[];
}

export interface PagesOptions<T> {
  readonly name: string;
  readonly items: (newsroom: Newsroom) => readonly T[];
  readonly path: (item: T) => string;
  readonly shows: (item: T) => Shown;
  readonly page: (newsroom: Newsroom, item: T) => Html;
}

/** Pages that are made by one layout, one for each item. */
export function pagesOf<T>({ name, items, path, shows, page }: PagesOptions<T>): PageKind {
  return {
    name,
    outputs: (newsroom) =>
      items(newsroom).map((item) => ({
        path: path(item),
        shows: shows(item),
        content: () => renderPage(page(newsroom, item)),
      })),
  };
}
