import type { Newsroom } from "../newsroom.ts";
import type { Output } from "../outputs/output.ts";
import { archivePages } from "./archive.tsx";
import { cityPages } from "./city.tsx";
import { eventPages } from "./event.tsx";
import { fixedPages } from "./fixed.tsx";
import { officialPages } from "./official.tsx";
import type { PageKind } from "./page-kind.ts";
import { redirectPages } from "./redirect.tsx";
import { releasePages } from "./release.tsx";

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

const byPath = new WeakMap<Newsroom, ReadonlyMap<string, Output>>();

/** The file of a site at a path. */
export function findOutput(newsroom: Newsroom, path: string): Output | undefined {
  const known =
    byPath.get(newsroom) ??
    new Map([...outputsByKind(newsroom).values()].flat().map((output) => [output.path, output]));
  byPath.set(newsroom, known);
  return known.get(path);
}
