import { EventPage } from "../../layouts/event.tsx";
import { renderPage } from "../../layouts/render.ts";
import { pagesOf } from "./page-kind.ts";

/** The index of each event. */
export const eventPages = pagesOf({
  name: "event",
  items: ({ eventPages }) => eventPages,
  path: ({ address }) => address.path,
  shows: (page) => ({ kind: "listing", page }),
  content: (newsroom, page) => renderPage(<EventPage newsroom={newsroom} page={page} />),
});
