import { siteSettings } from "../site-settings.ts";

/** What two programs must agree on, by what it is called in a report. */
export type Outline = ReadonlyMap<string, string>;

const releasePath = /^siaran\/\d{4}\/\d{2}\/(?!halaman\/)[^/]+\/index\.html$/;
const indexPath = /^(?:(?:siaran|daerah|pejabat|acara)\/.*)?index\.html$/;
const textPath = /^siaran\/.*\.txt$/;
const feedPath = /^(?:(?:daerah|pejabat|acara)\/[^/]+\/)?feed\.(?:xml|json)$/;

/** How a file of a site is read; `undefined` for files that not all programs make. */
export function outlineReader(path: string): ((text: string, path: string) => Outline) | undefined {
  // Hugo makes a redirect from the first page of each index to itself, and cannot be told not to.
  if (path.includes("/halaman/1/")) return undefined;
  if (releasePath.test(path)) return readRelease;
  if (indexPath.test(path)) return readIndex;
  if (textPath.test(path)) return (text) => new Map([["words", withoutMarks(text).split(/\s+/).join(" ")]]);
  if (feedPath.test(path)) return path.endsWith(".xml") ? readRss : readJsonFeed;
  return path === "sitemap.xml" ? readSitemap : undefined;
}

/** Hugo can name a press text after its release only at a price, so its name does not count. */
export function sharedAddress(path: string): string {
  return path.replace(/^(\/?siaran\/\d{4}\/\d{2}\/[^/]+\/)[^/]+\.txt$/, "$1index.txt");
}

/** Programs that take the tags out of a page have neither bullets nor lines between cells left in its text. */
const withoutMarks = (text: string) => text.replace(/^(?:-|\d+\.) | \| /gm, " ");

/** Related releases are counted only: programs choose them in their own ways. */
function readRelease(html: string): Outline {
  const main = between(html, "<main", "</main>");
  const related = between(main, '<section class="related-releases"', "</section>");
  const own = main.replace(related, "");
  const text = between(main, '<div class="text"', /<section class="share|<\/article>/);
  return new Map([
    ...readHead(html),
    ["links", linksOf(own).sort().join(" ")],
    ["number of related releases", String(linksOf(related).length)],
    ["neighbours", linksOf(between(main, '<nav class="neighbours"', "</nav>")).join(" ")],
    ["text", wordsOf(text)],
    ["headings", headingsOf(own)],
  ]);
}

function readIndex(html: string, path: string): Outline {
  const main = between(html, "<main", "</main>");
  const address = `/${path.replace(/index\.html$/, "")}`;
  // A place on the page itself may be linked with the address of the page.
  const links = linksOf(main).map((href) => (href.startsWith("#") ? `${address}${href}` : href));
  return new Map([
    ...readHead(html),
    ["links to releases", links.filter((href) => releasePath.test(`${href.slice(1)}index.html`)).join(" ")],
    ["links", links.sort().join(" ")],
    ["headings", headingsOf(main)],
  ]);
}

function readHead(html: string): Outline {
  const head = between(html, "<head", "</head>");
  const tags = [...head.matchAll(/<(?:meta|link)\s[^>]*>/g)].map(([tag]) => attributesOf(tag));
  const entries = tags.flatMap((attributes) => {
    const key = attributes.get("property") ?? attributes.get("name") ?? attributes.get("rel") ?? "";
    if (!/^(?:og|article|twitter):|^(?:description|canonical|alternate)$/.test(key)) return [];
    if (attributes.get("type") === "text/calendar") return [];
    return `${key}=${attributes.get("content") ?? `${attributes.get("title") ?? ""} ${attributes.get("href")}`}`;
  });
  const data = between(head, '<script type="application/ld+json">', "</script>").replace(/^<[^>]*>/, "");
  return new Map([
    ["title", decode(between(head, "<title>", "</title>"))],
    ["head", entries.join("\n")],
    ["structured data", JSON.stringify(sortKeys(JSON.parse(data, withoutOrderOfSubjects)))],
  ]);
}

function readRss(xml: string): Outline {
  const items = xml.split("<item>").slice(1);
  const all = (tag: string) => items.map((item) => decode(between(item, `<${tag}`, `</${tag}>`))).join(" ");
  return new Map([
    ["number of items", String(items.length)],
    ...["title", "link", "guid", "pubDate", "category", "description"].map((tag) => [tag, all(tag)] as const),
    [
      "texts",
      items.map((item) => wordsOf(decode(between(item, "<content:encoded>", "</content:")))).join("\n"),
    ],
  ]);
}

function readJsonFeed(text: string): Outline {
  const { items, ...feed } = JSON.parse(text);
  const plain = items.map((item: { content_html: string }) => ({
    ...item,
    content_html: wordsOf(item.content_html),
  }));
  return new Map([
    ["feed", JSON.stringify(sortKeys(feed))],
    ["number of items", String(items.length)],
    ["items", JSON.stringify(sortKeys(plain))],
  ]);
}

/** Pages of an index beyond its first are in the sitemaps of some programs only. */
function readSitemap(xml: string): Outline {
  const addresses = [...xml.matchAll(/<loc>([^<]*)/g)].map(([, address = ""]) => address);
  const common = /\/(?:siaran|daerah|pejabat|acara)\/(?!.*\/?halaman\/)/;
  return new Map([
    [
      "addresses",
      addresses
        .filter((address) => common.test(address))
        .sort()
        .join(" "),
    ],
  ]);
}

/** Calendars are made by Siaran alone. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)]
    .map(([, href = ""]) => decode(href).replace(siteSettings.url, "/"))
    .filter((href) => !href.endsWith(".ics"))
    .map((href) => sharedAddress(decodePercents(href)));
}

function headingsOf(html: string): string {
  return [...html.matchAll(/<(h[1-6])[\s>].*?<\/\1>/gs)].map(([tag]) => wordsOf(tag)).join(" | ");
}

function wordsOf(html: string): string {
  return decode(html.replace(/<[^>]*>/g, " "))
    .split(/\s+/)
    .join(" ")
    .trim();
}

function attributesOf(tag: string): Map<string, string> {
  return new Map(
    [...tag.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, decode(value)]),
  );
}

/** From the start of one mark to another, or the end; empty where the first is missing. */
function between(text: string, from: string, to: string | RegExp): string {
  const start = text.indexOf(from);
  if (start === -1) return "";
  const rest = text.slice(start + (from.startsWith("<title") ? from.length : 0));
  const end = rest.search(
    typeof to === "string" ? new RegExp(to.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")) : to,
  );
  return end === -1 ? rest : rest.slice(0, end);
}

const named = new Map(Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }));

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return named.get(name) ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

/** Programs differ in which characters of an address they need not escape. */
function decodePercents(href: string): string {
  return href.replace(/(?:%[\dA-F]{2})+/gi, decodeURIComponent);
}

/** What a release is about is a set: its order and what is said twice do not count. */
function withoutOrderOfSubjects(key: string, value: unknown): unknown {
  if (key !== "about" || !Array.isArray(value)) return value;
  return [...new Set(value.map((subject) => JSON.stringify(sortKeys(subject))))].sort();
}

/** Without what is undefined, with keys in order, so that equal data has equal text. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, sortKeys(entry)]));
}
