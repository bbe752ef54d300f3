import { RedirectPage } from "../../layouts/redirect.tsx";
import { renderPage } from "../../layouts/render.ts";
import { pageKind } from "./page-kind.ts";

/** A page at each old address that leads to the new one. */
export const redirectPages = pageKind({
  name: "redirect",
  items: ({ redirects }) => redirects,
  path: ({ from }) => from.path,
  // One of the ledger can change without any release.
  shows: (redirect) => (redirect.place ? { kind: "site" } : { kind: "redirect", redirect }),
  content: (newsroom, redirect) => renderPage(<RedirectPage newsroom={newsroom} redirect={redirect} />),
});
