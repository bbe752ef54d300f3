import { LanguagePage } from "../../layouts/language.tsx";
import { renderPage } from "../../layouts/render.ts";
import { pageKind } from "./page-kind.ts";

/** The releases of each language that is listed apart. */
export const languagePages = pageKind({
  name: "language",
  items: ({ languagePages }) => languagePages,
  path: ({ address }) => address.path,
  shows: (page) => ({ kind: "listing", page }),
  content: (newsroom, page) => renderPage(<LanguagePage newsroom={newsroom} page={page} />),
});
