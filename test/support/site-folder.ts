import { readFiles } from "./folders.ts";
import { addressesIn, attributeOf, type HtmlElement, parsePage } from "./html.ts";

/** A built site, read back. */
export interface SiteFolder {
  readonly files: ReadonlyMap<string, Buffer>;
  /** Pages by their path on the site: `/daerah/manado/`. */
  readonly pages: ReadonlyMap<string, readonly HtmlElement[]>;
  /** The text of a file by its path on the site; throws where there is none. */
  text(path: string): string;
  /** The elements of a page; throws where there is none. */
  page(path: string): readonly HtmlElement[];
}

export async function readSite(folder: string): Promise<SiteFolder> {
  const files = await readFiles(folder);
  const pages = new Map(
    [...files]
      .filter(([path]) => path.endsWith(".html"))
      .map(([path, bytes]) => [`/${path.replace(/(^|\/)index\.html$/, "$1")}`, parsePage(bytes.toString())]),
  );
  const found = <T>(value: T | undefined, path: string): T => {
    if (value === undefined) throw new Error(`no ${path} in the site`);
    return value;
  };
  return {
    files,
    pages,
    text: (path) => found(files.get(path.slice(1)), path).toString(),
    page: (path) => found(pages.get(path), path),
  };
}

/**
 * Links and files of a site's pages that lead nowhere: the file is not there, or the fragment is not in it.
 * @param root absolute URL at which the folder would be served.
 * @returns each as `page -> address`.
 */
export function brokenLinks({ files, pages }: SiteFolder, root: string): string[] {
  const { origin, pathname: prefix } = new URL(root);
  const idsOf = new Map(
    [...pages].map(([path, elements]) => [
      path,
      new Set(elements.flatMap((element) => attributeOf(element, "id") ?? [])),
    ]),
  );
  const leadsSomewhere = (page: string, address: string): boolean => {
    const target = new URL(address, origin + prefix + page.slice(1));
    if (target.origin !== origin) return true;
    if (!target.pathname.startsWith(prefix)) return false;
    const path = `/${decodeURIComponent(target.pathname.slice(prefix.length))}`;
    const file = `${path}${path.endsWith("/") ? "index.html" : ""}`.slice(1);
    const fragment = decodeURIComponent(target.hash.slice(1));
    if (!files.has(file)) return false;
    return fragment === "" || !path.endsWith("/") || (idsOf.get(path)?.has(fragment) ?? false);
  };
  return [...pages].flatMap(([page, elements]) =>
    [...new Set(addressesIn(elements))]
      .filter((address) => !leadsSomewhere(page, address))
      .map((address) => `${page} -> ${address}`),
  );
}
