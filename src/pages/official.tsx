import { OfficialPage } from "../../layouts/official.tsx";
import { renderPage } from "../../layouts/render.ts";
import { pagesOf } from "./page-kind.ts";

/** The index of each official. */
export const officialPages = pagesOf({
  name: "official",
  items: ({ officialPages }) => officialPages,
  path: ({ address }) => address.path,
  shows: (page) => ({ kind: "listing", page }),
  content: (newsroom, page) => renderPage(<OfficialPage newsroom={newsroom} page={page} />),
});
