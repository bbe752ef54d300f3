import { Newsroom } from "../outputs/newsroom.ts";
import { releaseOutputs } from "../pages/release.tsx";
import type { Diagnosis } from "./diagnose.ts";

/**
 * The page of a release as its readers would see it.
 * @param styleUrl where the style sheet of the site is.
 * @returns `undefined` where the file is no release that could have a page.
 */
export function pageOf({ site }: Diagnosis, file: string, styleUrl: string): string | undefined {
  const release = site?.pages.find((page) => page.file === file);
  if (!site || !release) return undefined;
  const address = (url: string) => ({ path: url, href: url, url });
  // The page comes without its scripts.
  const none = address("data:,");
  const stylesheet = address(styleUrl);
  const assets = {
    stylesheet,
    fonts: [],
    scripts: { id: none, en: none },
    searchScript: none,
    authenticityScript: none,
  };
  const [page] = releaseOutputs(new Newsroom({ site, assets, faults: [] }), release);
  // The editor's own policy holds for what it shows, photos among it that nobody has saved yet.
  return page
    ?.content()
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<meta [^>]*Content-Security-Policy[^>]*>/i, "");
}
