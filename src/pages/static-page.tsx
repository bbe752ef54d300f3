import { renderPage } from "../../layouts/render.ts";
import { StaticPageLayout } from "../../layouts/static-page.tsx";
import { pageKind } from "./page-kind.ts";

/** The pages of the office. */
export const staticPages = pageKind({
  name: "static",
  items: ({ site }) => site.staticPages,
  path: ({ address }) => address.path,
  shows: () => ({ kind: "site" }),
  content: (newsroom, page) => renderPage(<StaticPageLayout newsroom={newsroom} page={page} />),
});
