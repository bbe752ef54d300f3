import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { outputFile } from "../base/address.ts";
import { paths } from "../base/paths.ts";
import { readPage } from "./read-page.ts";

/** A site as it lies in a folder, seen from outside. */
export interface BuiltSite {
  readonly folder: string;
  /** Paths of all files, relative to the folder. */
  readonly files: ReadonlySet<string>;
  /** Those that the office published as they are, and answers for itself. */
  readonly exact: ReadonlySet<string>;
  /** Hosts that pages may load a script from. */
  readonly hosts: ReadonlySet<string>;
  /** Whether it shows drafts, and so has no feeds and sitemap. */
  readonly isTrial: boolean;
  /** Where the site is published, without a slash at its end; found in the home page. */
  readonly root: string;
  read(file: string): Buffer;
  size(file: string): number;
  /**
   * The file that an address on a page or in a feed leads to.
   * @returns nothing for an address on another site.
   */
  target(address: string, from: string): Target | undefined;
}

export interface Target {
  /** The file, whether there is one or not; `undefined` where the address can be of none. */
  readonly file: string | undefined;
  readonly fragment: string;
}

/** Opens a built site. */
export function builtSite(
  folder: string,
  files: readonly string[],
  { exact = new Set(), hosts = new Set() }: Partial<Pick<BuiltSite, "exact" | "hosts">> = {},
): BuiltSite {
  const read = (file: string) => readFileSync(join(folder, file));
  const root = files.includes("index.html")
    ? rootOf(read("index.html").toString())
    : "https://siaran.invalid";
  const { origin, pathname } = new URL(`${root}/`);
  return {
    folder,
    files: new Set(files),
    exact,
    hosts,
    isTrial: files.includes(robots) && /^Disallow: \/$/m.test(read(robots).toString()),
    root,
    read,
    size: (file) => statSync(join(folder, file)).size,
    target: (address, from) => {
      const url = parseUrl(address, `${root}/${from}`);
      if (!url || (url.origin !== origin && /^https?:$/.test(url.protocol))) return url ? undefined : nowhere;
      if (!/^https?:$/.test(url.protocol)) return undefined;
      if (!url.pathname.startsWith(pathname)) return nowhere;
      try {
        const path = decodeURIComponent(url.pathname.slice(pathname.length - 1));
        return { file: outputFile(path), fragment: decodeURIComponent(url.hash.slice(1)) };
      } catch {
        return nowhere;
      }
    },
  };
}

const robots = outputFile(paths.robots);
const nowhere: Target = { file: undefined, fragment: "" };

function parseUrl(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

function rootOf(html: string): string {
  const elements = readPage(html).map(({ attributes }) => attributes);
  const canonical = elements.find((attributes) => attributes.get("rel") === "canonical")?.get("href");
  // A site with drafts asks not to be listed, and names no address to be listed by.
  const told = elements.find((attributes) => attributes.get("property") === "og:url")?.get("content");
  return (canonical ?? told ?? "https://siaran.invalid/").replace(/\/$/, "");
}
