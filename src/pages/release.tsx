import { ReleasePage } from "../../layouts/release.tsx";
import { renderPage } from "../../layouts/render.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Output } from "../outputs/output.ts";
import { pressFiles, pressText } from "../outputs/press-kit.ts";
import type { PageKind } from "./page-kind.ts";

/** A page for each release, and after it its text for journalists, which is none any more once it is withdrawn. */
export const releasePages: PageKind = {
  name: "release",
  outputs: (newsroom) =>
    newsroom.releases.flatMap((release): Output[] => {
      const page: Output = {
        path: release.address.path,
        shows: { kind: "release", release },
        content: () => renderPage(<ReleasePage newsroom={newsroom} release={release} />),
      };
      return release.withdrawal ? [page] : [page, textOf(newsroom, release)];
    }),
};

function textOf({ site }: Newsroom, release: Newsroom["releases"][number]): Output {
  return {
    path: pressFiles(release, site).text.path,
    shows: { kind: "text", release },
    content: () => pressText(release, site),
  };
}
