import { QuotationsPage } from "../../layouts/quotations.tsx";
import { renderPage } from "../../layouts/render.ts";
import { quotationLists } from "../site/quotations.ts";
import { pageKind } from "./page-kind.ts";

/** What each official said. */
export const quotationPages = pageKind({
  name: "quotations",
  items: ({ site }) => quotationLists(site),
  path: ({ address }) => address.path,
  shows: ({ listing }) => ({ kind: "words", listing }),
  content: (newsroom, list) => renderPage(<QuotationsPage newsroom={newsroom} list={list} />),
});
