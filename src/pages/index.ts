import { paths } from "../base/paths.ts";
import { onceFor } from "../base/remember.ts";
import { createFiles } from "../outputs/files.ts";
import type { Newsroom } from "../outputs/newsroom.ts";
import type { Output } from "../outputs/output.ts";
import type { Release } from "../site/model.ts";
import { archivePages } from "./archive.tsx";
import { dayPages } from "./day.tsx";
import { fixedPages } from "./fixed.tsx";
import { gonePages } from "./gone.tsx";
import { indexPages } from "./index-page.tsx";
import { languagePages } from "./language.tsx";
import type { PageKind } from "./page-kind.ts";
import { informationPages } from "./public-information.tsx";
import { quotationPages } from "./quotations.tsx";
import { redirectPages } from "./redirect.tsx";
import { releaseOutputs, releasePages } from "./release.tsx";
import { staticPages } from "./static-page.tsx";
import { thingPages } from "./thing.tsx";

/** Files that are no pages, and that tell of no release. */
const ofTrials: ReadonlySet<string> = new Set([paths.robots, paths.dataSchema, paths.fingerprintSchema]);

/** Files that are no pages: press texts, feeds, calendars, data. */
const files: PageKind = {
  name: "file",
  // Of a trial nobody is told.
  outputs: ({ site }) => {
    const files = createFiles(site);
    return site.settings.isTrial ? files.filter(({ path }) => ofTrials.has(path)) : files;
  },
};

/** Everything of a site that is made from words, in the order of this list. */
export const pageKinds: readonly PageKind[] = [
  releasePages,
  archivePages,
  dayPages,
  languagePages,
  thingPages,
  quotationPages,
  indexPages,
  fixedPages,
  informationPages,
  staticPages,
  redirectPages,
  gonePages,
  files,
];

/** All files of a site that are made from words, always in the same order. */
export function outputsByKind(newsroom: Newsroom): ReadonlyMap<string, readonly Output[]> {
  return new Map(pageKinds.map(({ name, outputs }) => [name, outputs(newsroom)]));
}

const othersByPath = onceFor(
  (newsroom: Newsroom) =>
    new Map(
      pageKinds
        .filter((kind) => kind !== releasePages)
        .flatMap(({ outputs }) => outputs(newsroom))
        .map((output) => [output.path, output]),
    ),
);

/** The file of a site at a path. */
export function findOutput(newsroom: Newsroom, path: string): Output | undefined {
  // Nearly all files of an archive are those of releases: who looks at one needs no list of them all.
  const release = findRelease(newsroom, path.slice(0, path.lastIndexOf("/") + 1));
  const found = release && releaseOutputs(newsroom, release).find((output) => output.path === path);
  return found ?? othersByPath(newsroom).get(path);
}

/** The release with a page at a path: those that are not withdrawn are in the listing of their month. */
function findRelease({ site, releasePages }: Newsroom, path: string): Release | undefined {
  const month = /^.*\/\d{4}\/\d{2}\/(?=[^/]+\/$)/.exec(path)?.[0];
  if (month === undefined) return undefined;
  const isAsked = ({ address }: Release) => address.path === path;
  const listing = site.periods.find(({ address }) => address.path === month);
  return (
    listing?.releases.find(isAsked) ?? releasePages.find((release) => release.withdrawal && isAsked(release))
  );
}
