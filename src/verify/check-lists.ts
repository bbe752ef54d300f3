import { paths } from "../base/paths.ts";
import type { BuiltSite } from "./built-site.ts";
import type { PageList } from "./check-pages.ts";
import { readXml } from "./read-xml.ts";
import type { SiteFault, Tell } from "./site-fault.ts";

/** Looks at what lists the site for machines: feeds, OPML, sitemaps. */
export function checkLists(site: BuiltSite, pages: PageList, tell: Tell): void {
  const listed = new Set<string>();
  for (const file of site.files) {
    if (site.exact.has(file)) continue;
    const isSitemap = /^sitemap[^/]*\.xml$/.test(file);
    if (/\.(?:xml|opml)$/.test(file)) {
      const about = isSitemap ? "sitemap" : "feeds";
      for (const address of addressesInXml(site, file, about, tell)) {
        checkAddress({ site, file, about, address }, tell);
        const found = site.target(address, file)?.file;
        if (isSitemap && found !== undefined) listed.add(found);
      }
    } else if (/(?:^|\/)feed\.json$/.test(file)) checkJsonFeed(site, file, tell);
  }
  if (site.isTrial) return;
  if (!site.files.has(paths.sitemap.slice(1)))
    tell(fault("sitemap", paths.sitemap.slice(1), "tidak ada peta situs", "there is no sitemap"));
  else checkCompleteness(pages, listed, tell);
}

function fault(about: SiteFault["about"], file: string, id: string, en: string): SiteFault {
  return { about, severity: "error", file, message: { id, en } };
}

/** The addresses of items and files in a feed, list of feeds or sitemap. */
function addressesInXml(site: BuiltSite, file: string, about: SiteFault["about"], tell: Tell): string[] {
  const elements = readXml(site.read(file).toString());
  if ("problem" in elements) {
    tell(
      fault(about, file, `bukan XML yang benar: ${elements.problem}`, `not well-formed: ${elements.problem}`),
    );
    return [];
  }
  const ids = elements.filter(({ name }) => name === "guid").map(({ text }) => text);
  for (const id of repeated(ids))
    tell(fault(about, file, `id ${id} ada dua kali`, `the id ${id} is there twice`));
  return elements.flatMap(({ name, text, attributes }) => {
    const own = ["link", "loc", "image:loc", "url"].includes(name) ? [text.trim()] : [];
    const named = ["href", "url", "xmlUrl", "htmlUrl"].flatMap((key) => attributes[key] ?? []);
    return [...own, ...named].filter((address) => address !== "");
  });
}

function checkJsonFeed(site: BuiltSite, file: string, tell: Tell): void {
  const items = propertyOf(readJson(site.read(file).toString()), "items");
  if (!Array.isArray(items)) {
    tell(fault("feeds", file, "bukan umpan JSON yang benar", "no well-formed JSON feed"));
    return;
  }
  for (const item of items) {
    const address = propertyOf(item, "url");
    if (typeof address === "string") checkAddress({ site, file, about: "feeds", address }, tell);
  }
  const ids = items.map((item) => String(propertyOf(item, "id")));
  for (const id of repeated(ids))
    tell(fault("feeds", file, `id ${id} ada dua kali`, `the id ${id} is there twice`));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Named {
  readonly site: BuiltSite;
  readonly file: string;
  readonly about: SiteFault["about"];
  readonly address: string;
}

function checkAddress({ site, file, about, address }: Named, tell: Tell): void {
  const target = site.target(address, file);
  if (target && (target.file === undefined || !site.files.has(target.file)))
    tell(fault(about, file, `${address} tidak menuju berkas mana pun`, `${address} leads to no file`));
}

/** Every page that search engines may list is in the sitemap, and no other. */
function checkCompleteness(pages: PageList, listed: ReadonlySet<string>, tell: Tell): void {
  for (const [file, { isHidden }] of pages) {
    if (isHidden && listed.has(file))
      tell(fault("sitemap", file, "tersembunyi, tetapi ada di peta situs", "hidden, and in the sitemap"));
    if (!isHidden && !listed.has(file))
      tell(fault("sitemap", file, "tidak ada di peta situs", "not in the sitemap"));
  }
}

function repeated(values: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const value of values) (seen.has(value) ? twice : seen).add(value);
  return twice;
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
