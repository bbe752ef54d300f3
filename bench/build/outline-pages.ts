import { siteSettings } from "../site-settings.ts";
import type { Outline } from "./outline.ts";
import { attributesOf, between, decode, elements, sortKeys, wordsOf } from "./outline-words.ts";

/** Hugo can name a press text after its release only at a price, so its name does not count. */
export function sharedAddress(path: string): string {
  return path.replace(/^(\/?siaran\/\d{4}\/\d{2}\/[^/]+\/)[^/]+\.txt$/, "$1index.txt");
}

/** The page of a release. Related releases are counted only: programs choose them in their own ways. */
export function readRelease(html: string, path: string): Outline {
  const main = between(html, "<main", "</main>");
  const related = between(main, '<section class="related-releases"', "</section>");
  const own = main.replace(related, "");
  const slip = between(main, '<div class="print-only slip">', "<section");
  return new Map([
    ...readFrame(html),
    ["links", linksOf(own, path).join(" ")],
    ["number of related releases", String(linksOf(related, path).length)],
    ["QR code", /<(?:svg|img)\s/.test(slip) ? "there" : "missing"],
    ["words", plainWords(own)],
    ["headings", headingsOf(own)],
  ]);
}

/** Any other page. */
export function readIndex(html: string, path: string): Outline {
  const main = between(html, "<main", "</main>");
  return new Map([
    ...readFrame(html),
    ["links", linksOf(main, path).join(" ")],
    ["words", plainWords(main)],
    ["headings", headingsOf(main)],
    ["drawings", drawingsOf(main)],
  ]);
}

/** The head, and what stands around the page. */
function readFrame(html: string): Outline {
  const head = between(html, "<head", "</head>");
  const tags = [...head.matchAll(/<(?:meta|link)\s[^>]*>/g)].map(([tag]) => attributesOf(tag));
  const entries = tags.flatMap((attributes) => {
    const key = attributes.get("property") ?? attributes.get("name") ?? attributes.get("rel") ?? "";
    if (!/^(?:og|article|twitter):|^(?:description|robots|canonical|alternate)$/.test(key)) return [];
    const value = ["content", "type", "title", "href"].map((name) => attributes.get(name) ?? "");
    return { key, text: `${key}: ${value.join(" ").trim()}` };
  });
  // Their order counts among those of one kind only.
  entries.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  const data = elements(head, "script").find((text) => text.trim().startsWith("{")) ?? "{}";
  const around = html.replace(head, "").replace(between(html, "<main", "</main>"), "");
  return new Map([
    ["title", decode(elements(head, "title").join(""))],
    ["head", entries.map(({ text }) => text).join("\n")],
    ["structured data", JSON.stringify(sortKeys(JSON.parse(data, withoutOrderOfSubjects)))],
    ["frame", `${linksOf(around, "").join(" ")} ${plainWords(around)}`],
  ]);
}

/** In their order. A place on the page itself may be linked with the address of the page. */
function linksOf(html: string, path: string): string[] {
  const address = `/${path.replace(/index\.html$/, "")}`;
  return [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)]
    .map(([, href = ""]) => decode(href).replace(siteSettings.url, "/"))
    .map((href) => sharedAddress(decodePercents(href.startsWith("#") ? `${address}${href}` : href)));
}

/** Programs differ in which characters of an address they need not escape. */
function decodePercents(href: string): string {
  return href.replace(/(?:%[\dA-F]{2})+/gi, decodeURIComponent);
}

function headingsOf(html: string): string {
  return [...html.matchAll(/<(h[1-6])[\s>].*?<\/\1>/gs)].map(([tag]) => plainWords(tag)).join(" | ");
}

/** All words that a reader sees or hears, without the blanks between: which tags stand close to them is a mark of style. */
function plainWords(html: string): string {
  return wordsOf(html).replaceAll(" ", "");
}

/** The columns, bars and tiles that stand for numbers; not what is there for its looks. */
function drawingsOf(html: string): string {
  const drawn = html.replace(/<svg class="band".*?<\/svg>/gs, "");
  return [...drawn.matchAll(/<rect\s[^>]*>/g)]
    .map(([tag]) => attributesOf(tag))
    .map((attributes) =>
      ["x", "y", "width", "height"].map((name) => Math.round(Number(attributes.get(name) ?? 0) * 100) / 100),
    )
    .join(" ");
}

/** What a release is about is a set: its order and what is said twice do not count. */
function withoutOrderOfSubjects(key: string, value: unknown): unknown {
  if (key !== "about" || !Array.isArray(value)) return value;
  return [...new Set(value.map((subject) => JSON.stringify(sortKeys(subject))))].sort();
}
