import { OfficialPage } from "../../layouts/official.tsx";
import { pagesOf } from "./page-kind.ts";

/** The index of each official. */
export const officialPages = pagesOf({
  name: "official",
  items: ({ officialPages }) => officialPages,
  path: ({ address }) => address.path,
  shows: (page) => ({ kind: "listing", page }),
  page: (newsroom, page) => <OfficialPage newsroom={newsroom} page={page} />,
});
