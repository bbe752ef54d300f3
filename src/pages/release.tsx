import { ReleasePage } from "../../layouts/release.tsx";
import { pagesOf } from "./page-kind.ts";

/** A page for each release. */
export const releasePages = pagesOf({
  name: "release",
  items: ({ releases }) => releases,
  path: ({ address }) => address.path,
  shows: (release) => ({ kind: "release", release }),
  page: (newsroom, release) => <ReleasePage newsroom={newsroom} release={release} />,
});
