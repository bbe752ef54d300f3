import { readIndex, readRelease } from "./outline-pages.ts";
import { decode, elements, sortKeys, squeeze, wordsOf } from "./outline-words.ts";

/** What two programs must agree on, by what it is called in a report. */
export type Outline = ReadonlyMap<string, string>;

/** How a file of a site is read. */
type Reader = (text: string, path: string) => Outline;

const readers: readonly { readonly files: RegExp; readonly read: Reader }[] = [
  { files: /^siaran\/\d{4}\/\d{2}\/(?!halaman\/)[^/]+\/index\.html$/, read: readRelease },
  {
    files:
      /^(?:(?:siaran|daerah|pejabat|acara|jabatan|harian|statistik)\/.*|(?:agenda|langganan)\/)?index\.html$/,
    read: readIndex,
  },
  { files: /^siaran\/.*\.txt$/, read: readText },
  { files: /^(?:(?:daerah|pejabat|acara|jabatan)\/[^/]+\/)?feed\.xml$/, read: readRss },
  { files: /^(?:(?:daerah|pejabat|acara|jabatan)\/[^/]+\/)?feed\.json$/, read: readJsonFeed },
  { files: /(?:^|\/)kalender\.ics$/, read: readCalendar },
  { files: /^sitemap\.xml$/, read: readSitemap },
];

/** How a file of a site is read; `undefined` for files that not all programs make. */
export function outlineReader(path: string): Reader | undefined {
  // Hugo makes a redirect from the first page of each index to itself, and cannot be told not to.
  if (path.includes("/halaman/1/")) return undefined;
  return readers.find(({ files }) => files.test(path))?.read;
}

/** Programs that take the tags out of a page have neither bullets nor lines between cells left in its text. */
function readText(text: string): Outline {
  const plain = text.replace(/^(?:-|\d+\.) | \| /gm, " ");
  return new Map([["words", plain.trim().split(/\s+/).join(" ")]]);
}

function readRss(xml: string): Outline {
  const items = xml.split("<item>").slice(1);
  const all = (tag: string) => items.map((item) => decode(elements(item, tag).join("\n"))).join("\n");
  const [channel = ""] = xml.split("<item>");
  return new Map([
    ["channel", decode(["title", "link", "description"].flatMap((tag) => elements(channel, tag)).join("\n"))],
    ["number of items", String(items.length)],
    ...["title", "link", "guid", "pubDate", "category", "description"].map((tag) => [tag, all(tag)] as const),
    ["texts", items.map((item) => wordsOf(decode(elements(item, "content:encoded").join("")))).join("\n")],
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

/** Where lines are folded does not count. */
function readCalendar(text: string): Outline {
  const lines = text
    .replace(/\r?\n[ \t]/g, "")
    .trim()
    .split(/\r?\n/);
  return new Map([["calendar", lines.join("\n")]]);
}

/** Some programs list the further pages of an index, others do not. */
function readSitemap(xml: string): Outline {
  const entries = elements(xml, "loc").filter(
    (address) => outlineReader(pageOf(address)) && !address.includes("/halaman/"),
  );
  return new Map([["addresses", squeeze(entries.sort().join(" "))]]);
}

/** The file behind an address. */
function pageOf(address: string): string {
  return `${new URL(address).pathname.slice(1)}index.html`;
}
