import { ArchivePage } from "../../layouts/archive.tsx";
import { renderPage } from "../../layouts/render.ts";
import { pageKind } from "./page-kind.ts";

/** The archive: all releases, and those of each year and month. */
export const archivePages = pageKind({
  name: "archive",
  items: ({ archivePages }) => archivePages,
  path: ({ address }) => address.path,
  shows: (page) => ({ kind: "listing", page }),
  content: (newsroom, page) => renderPage(<ArchivePage newsroom={newsroom} page={page} />),
});
