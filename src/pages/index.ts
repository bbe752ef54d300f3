import type { Release } from "../model.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Output } from "../outputs/output.ts";
import { archivePages } from "./archive.tsx";
import { cityPages } from "./city.tsx";
import { eventPages } from "./event.tsx";
import { fixedPages } from "./fixed.tsx";
import { officialPages } from "./official.tsx";
import type { PageKind } from "./page-kind.ts";
import { redirectPages } from "./redirect.tsx";
import { releaseOutputs, releasePages } from "./release.tsx";

/** Files that are no pages: press texts, feeds, calendars, data. */
const files: PageKind = { name: "file", outputs: ({ files }) => files };

/** Everything of a site that is made from words, in the order of this list. */
export const pageKinds: readonly PageKind[] = [
  releasePages,
  archivePages,
  cityPages,
  officialPages,
  eventPages,
  fixedPages,
  redirectPages,
  files,
];

/** All files of a site that are made from words, always in the same order. */
export function outputsByKind(newsroom: Newsroom): ReadonlyMap<string, readonly Output[]> {
  return new Map(pageKinds.map(({ name, outputs }) => [name, outputs(newsroom)]));
}

const releasesOf = new WeakMap<Newsroom, ReadonlyMap<string, Release>>();
const others = new WeakMap<Newsroom, ReadonlyMap<string, Output>>();

/** The file of a site at a path. */
export function findOutput(newsroom: Newsroom, path: string): Output | undefined {
  // Nearly all files of an archive are those of releases: who looks at one needs no list of them all.
  const releases = remembered(releasesOf, newsroom, () =>
    newsroom.releases.map((release) => [release.address.path, release]),
  );
  const release = releases.get(path.slice(0, path.lastIndexOf("/") + 1));
  const found = release && releaseOutputs(newsroom, release).find((output) => output.path === path);
  if (found) return found;
  const rest = pageKinds.filter((kind) => kind !== releasePages);
  return remembered(others, newsroom, () =>
    rest.flatMap(({ outputs }) => outputs(newsroom)).map((output) => [output.path, output]),
  ).get(path);
}

function remembered<T>(
  known: WeakMap<Newsroom, ReadonlyMap<string, T>>,
  newsroom: Newsroom,
  list: () => readonly (readonly [string, T])[],
): ReadonlyMap<string, T> {
  const byPath = known.get(newsroom) ?? new Map(list());
  known.set(newsroom, byPath);
  return byPath;
}
