import { isActiveName } from "./active-names.ts";

/** Where something is on the site, in the three forms that are needed. */
export interface Address {
  /** Logical and permanent, without the site's path prefix: `/siaran/2019/07/nama/`. */
  readonly path: string;
  /** For links in pages: with the path prefix. */
  readonly href: string;
  /** For feeds, canonical links and the sitemap: absolute. */
  readonly url: string;
}

/** Gives the address of a logical path on the site. */
export type AddressOf = (path: string) => Address;

/**
 * Makes the addresses of a site.
 * @param siteUrl absolute http(s) URL of the site's root, with a path prefix or without.
 */
export function addressesOf(siteUrl: string): AddressOf {
  const { origin, pathname } = new URL(siteUrl);
  const prefix = pathname.replace(/\/+$/, "");
  return (path) => ({ path, href: `${prefix}${path}`, url: `${origin}${prefix}${path}` });
}

/** The address of a file in the folder of a page. */
export function beside({ path, href, url }: Address, file: string): Address {
  return { path: path + file, href: href + file, url: url + file };
}

/** The file that holds a page or file with this path, relative to the output folder. */
export function outputFile(path: string): string {
  const file = path.endsWith("/") ? `${path}index.html` : path;
  return file.slice(1);
}

/** The longest name of a file or folder, in bytes; no file system in use takes a longer one. */
const longestName = 255;
const longestPath = 1000;

/**
 * Brings an old address of the site into the form of a path: one leading slash, no empty segments, none with a dot
 * before it, no `index.html` at the end.
 * @returns the path, or `undefined` where the text is not a path on this site, or none that a file can have.
 */
export function parseAliasPath(text: string): string | undefined {
  if (!/^\/[\p{L}\p{M}\p{N}/._~%+@-]*$/u.test(text) || text.includes("//")) return undefined;
  let decoded: string;
  try {
    decoded = decodeURIComponent(text);
  } catch {
    return undefined;
  }
  const segments = decoded.split("/");
  // Names with a dot before them are the host's own (`.htaccess`), and a program is run, not shown.
  if (segments.some((segment) => segment.startsWith(".")) || isActiveName(decoded)) return undefined;
  if (/[\\?#\p{Cc}]/u.test(decoded)) return undefined;
  const lengths = segments.map((segment) => new TextEncoder().encode(segment).length);
  if (Math.max(...lengths) > longestName || decoded.length > longestPath) return undefined;
  const isFile = /\.[a-z0-9]{1,5}$/i.test(decoded);
  if (decoded.endsWith("/index.html")) return decoded.slice(0, -"index.html".length);
  return decoded.endsWith("/") || isFile ? decoded : `${decoded}/`;
}

/** Characters of an address on another host; more is pasted in by mistake. */
const longestAddress = 2000;

/**
 * Reads a whole old address: on another host, outside the path of the site, or with a query.
 * @returns the address as browsers send it, or `undefined` where the text is none that a server could redirect.
 */
export function parseOldAddress(text: string): URL | undefined {
  if (!/^https?:\/\/\S+$/i.test(text) || text.length > longestAddress || !URL.canParse(text))
    return undefined;
  const url = new URL(text);
  if (url.username !== "" || url.password !== "" || url.hash !== "" || !/^[a-z0-9.-]+$/.test(url.hostname))
    return undefined;
  // Servers take several slashes for one, and some refuse one that is written as %2F. Names with a dot are their own.
  if (/\/[/.]|%2f/i.test(url.pathname)) return undefined;
  try {
    return /\p{Cc}/u.test(decodeURIComponent(url.pathname) + decodeURIComponent(url.search))
      ? undefined
      : url;
  } catch {
    return undefined;
  }
}

/**
 * The path on a site of a whole address, in the form of {@link parseAliasPath}.
 * @param siteUrl absolute URL of the site's root, ending in a slash.
 * @returns `undefined` where it is on another host, outside the path of the site, has a query, or can be no page.
 */
export function pathOnSite(url: URL, siteUrl: string): string | undefined {
  const site = new URL(siteUrl);
  if (url.hostname !== site.hostname || url.search !== "" || !url.pathname.startsWith(site.pathname))
    return undefined;
  return parseAliasPath(`/${url.pathname.slice(site.pathname.length)}`);
}

/** The path of a page of a listing: the listing itself, then `halaman/2/` and on. */
export function listingPagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}halaman/${number}/`;
}
