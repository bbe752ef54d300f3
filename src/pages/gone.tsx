import { GonePage } from "../../layouts/gone.tsx";
import { renderPage } from "../../layouts/render.ts";
import { pageKind } from "./page-kind.ts";

/** A page in the place of everything that was taken away and that somebody may look for. */
export const gonePages = pageKind({
  name: "gone",
  items: ({ site }) => site.gone,
  path: ({ address }) => address.path,
  // The ledger of addresses can change without any release.
  shows: () => ({ kind: "site" }),
  content: (newsroom, gone) => renderPage(<GonePage newsroom={newsroom} gone={gone} />),
});
