import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../base/compare-text.ts";
import { demonstrationUrl } from "../base/demonstration.ts";
import { programFolder } from "../disk/program-folder.ts";
import { GuidePage } from "./guide-page.ts";

/** Where the guide stands in the repository; a package of the program has none. */
const folder = join(programFolder, "docs");

/** The guide of the program, from `docs/`. Nothing is read before a page is asked for. */
export class Guide {
  /** All pages, the contents first. */
  readonly pages: readonly GuidePage[] = namesIn(folder, ".md")
    .sort((one, other) => Number(other === contents) - Number(one === contents) || compareText(one, other))
    .map((name) => new GuidePage(join(folder, name), name === contents));

  /** The folder of its pictures. */
  readonly pictures = join(folder, "gambar");

  /** Whether a site shows it: a newsroom of an office has no guide to the program on it. */
  static isOn({ settings }: { readonly settings: { readonly url: string } }): boolean {
    return settings.url === demonstrationUrl;
  }

  /** The pages that stand on a site. */
  pagesOn(site: { readonly settings: { readonly url: string } }): readonly GuidePage[] {
    return Guide.isOn(site) ? this.pages : [];
  }
}

/** The page that lists all others, which is also what GitHub shows for the folder. */
const contents = "README.md";

function namesIn(path: string, ending: string): string[] {
  return existsSync(path) ? readdirSync(path).filter((name) => name.endsWith(ending)) : [];
}
