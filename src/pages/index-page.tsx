import { IndexPage } from "../../layouts/index.tsx";
import { renderPage } from "../../layouts/render.ts";
import { pageKind } from "./page-kind.ts";

/** The page of all entries of each index. */
export const indexPages = pageKind({
  name: "index",
  items: ({ site }) => site.indexes,
  path: ({ address }) => address.path,
  shows: () => ({ kind: "site" }),
  content: (newsroom, index) => renderPage(<IndexPage newsroom={newsroom} index={index} />),
});
