import { compareText } from "../base/compare-text.ts";
import { isPage } from "../base/page-file.ts";
import type { Manifest } from "./manifest.ts";

/** What has to be done so that a host has a site. The steps come one after the other, each whole before the next. */
export interface SendingPlan {
  /** Files to send, in steps. */
  readonly steps: readonly (readonly string[])[];
  /** Files to delete afterwards, in their order. */
  readonly left: readonly string[];
  readonly unchanged: number;
}

/**
 * Orders what is sent: what pages need first, then pages that are new, then the others with the home page last, then
 * lists of pages. No page is ever there before what it needs, and none is listed before it is there. What belongs
 * to no page any more goes when no page needs it.
 * @param files the digests of the site's files by path.
 */
export function planSending(files: ReadonlyMap<string, string>, remote: Manifest): SendingPlan {
  const changed = [...files.keys()].filter((path) => remote.files.get(path) !== files.get(path));
  const stepOf = (path: string) => {
    const isNew = !remote.files.has(path);
    if (isPage(path)) return isNew ? 1 : 2;
    return isList(path) && !(isNew && isIndex(path)) ? 3 : 0;
  };
  const steps = [0, 1, 2, 3].map((step) => changed.filter((path) => stepOf(path) === step).sort(byDepth));
  const left = [...remote.files.keys()].filter((path) => !files.has(path));
  return {
    steps: steps.filter((step) => step.length > 0),
    left: [...left.filter(isPage).sort(), ...left.filter((path) => !isPage(path)).sort()],
    unchanged: files.size - changed.length,
  };
}

/** Files that tell of pages: feeds, sitemaps, calendars, data, the search index, and what hosts redirect. */
function isList(path: string): boolean {
  return (
    /(?:^|\/)(?:feed|atom|feeds|sitemap[^/]*)\.(?:xml|json|opml)|\.ics|(?:^|\/)(?:_redirects|_headers|\.htaccess|robots\.txt)/.test(
      path,
    ) ||
    path.startsWith("data/") ||
    path.startsWith(".server/") ||
    isIndex(path)
  );
}

/** The search page needs its index: as long as there is none, it is like any other file of a page. */
function isIndex(path: string): boolean {
  return path.startsWith("cari/indeks/");
}

/** The deepest first: the pages that lead to others come after them. */
function byDepth(a: string, b: string): number {
  return depth(b) - depth(a) || compareText(a, b);
}

function depth(path: string): number {
  return path.split("/").length;
}
