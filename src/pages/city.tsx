import { CityPage } from "../../layouts/city.tsx";
import { renderPage } from "../../layouts/render.ts";
import { pagesOf } from "./page-kind.ts";

/** The index of each region. */
export const cityPages = pagesOf({
  name: "city",
  items: ({ cityPages }) => cityPages,
  path: ({ address }) => address.path,
  shows: (page) => ({ kind: "listing", page }),
  content: (newsroom, page) => renderPage(<CityPage newsroom={newsroom} page={page} />),
});
