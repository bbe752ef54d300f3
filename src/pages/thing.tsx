import { renderPage } from "../../layouts/render.ts";
import { ThingPage } from "../../layouts/thing.tsx";
import { pageKind } from "./page-kind.ts";

/** The page of each city, official, event and other thing, and those that follow where it has many releases. */
export const thingPages = pageKind({
  name: "thing",
  items: ({ thingPages }) => thingPages,
  path: ({ address }) => address.path,
  shows: (page) => ({ kind: "listing", page }),
  content: (newsroom, page) => renderPage(<ThingPage newsroom={newsroom} page={page} />),
});
