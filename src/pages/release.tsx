import { ReleasePage } from "../../layouts/release.tsx";
import { renderPage } from "../../layouts/render.ts";
import { WithdrawnPage } from "../../layouts/withdrawn.tsx";
import type { Newsroom } from "../outputs/newsroom.ts";
import type { Output } from "../outputs/output.ts";
import { pressText } from "../outputs/press-kit.ts";
import type { Release } from "../site/model.ts";
import { pressFiles } from "../site/press-files.ts";
import { type Making, outputOf, type PageKind } from "./page-kind.ts";

const page: Making<Release> = {
  path: ({ address }) => address.path,
  shows: (release) => ({ kind: "release", release }),
  content: (newsroom, release) => {
    const Layout = release.withdrawal ? WithdrawnPage : ReleasePage;
    return renderPage(<Layout newsroom={newsroom} release={release} />);
  },
};

const text: Making<Release> = {
  path: (release) => pressFiles(release).text.path,
  shows: (release) => ({ kind: "text", release }),
  content: ({ site }, release) => pressText(release, site),
};

/** The page and the text of a release. */
export function releaseOutputs(newsroom: Newsroom, release: Release): Output[] {
  return (release.withdrawal ? [page] : [page, text]).map((making) => outputOf(making, newsroom, release));
}

/**
 * A page for each release and beside it the text for journalists, but for a release that was withdrawn. One follows
 * the other, so that the file of the release is read once for both.
 */
export const releasePages: PageKind = {
  name: "release",
  outputs: (newsroom) => newsroom.releasePages.flatMap((release) => releaseOutputs(newsroom, release)),
};
