import { cleanCharacters } from "./clean-characters.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { contentKey, type ImportDraft, type Picture, type SourceData } from "./draft.ts";
import { all, text } from "./html-clean.ts";
import { elementToMarkdown } from "./html-to-markdown.ts";
import { type HtmlElement, parsePage } from "./html-tree.ts";
import { Notes } from "./notes.ts";
import { pictureName } from "./picture-name.ts";
import { plainOf } from "./plain.ts";
import { webAddress } from "./web-address.ts";

/** Where pages put their text, the surest first. */
const mainSelectors = [
  "[itemprop=articleBody]",
  ".entry-content",
  ".post-content",
  ".article-content",
  ".td-post-content",
  "article",
  "main",
  "[role=main]",
];
const furniture =
  "nav, aside, footer, header, form, [role=navigation], [role=banner], [role=contentinfo], .sharedaddy, .share, .related, .jp-relatedposts, #comments, .comments";

/** Reads a saved web page or a piece of HTML: its main content, and what its head says about it. */
export function readHtml(bytes: Uint8Array, origin: string): ImportDraft {
  const notes = new Notes();
  const source = cleanCharacters(decodeBytes(bytes, notes), notes);
  const whole = /<(?:html|body|head)[\s>]/i.test(source);
  const page = parsePage(whole ? source : `<!doctype html><html><body>${source}</body></html>`);
  const data = readHead(page);
  const main = findMain(page, notes);
  const pictures: Picture[] = [];
  const names = new Set<string>();
  const address = data.source?.url;
  const markdown =
    main === undefined
      ? ""
      : elementToMarkdown(main, {
          notes,
          resolve: (href) => webAddress(href, address),
          onPicture: ({ source: from, alt, caption }) => {
            const url = webAddress(from, address);
            if (url === undefined)
              notes.add("picture-unknown", [from.slice(0, 200), alt].filter(Boolean).join(" "));
            else {
              notes.add("picture-listed", url);
              pictures.push({ name: pictureName(url, names), url, alt, caption });
            }
            return "";
          },
        });
  return {
    origin,
    key: contentKey(origin, bytes),
    text: markdown,
    plain: plainOf(markdown),
    data,
    pictures,
    notes: notes.list(),
  };
}

function readHead(page: Document): SourceData {
  const meta = (...names: readonly string[]) =>
    names
      .flatMap((name) => all(page, `meta[property="${name}"], meta[name="${name}"]`))
      .map((element) => (element.getAttribute("content") ?? "").trim())
      .find((content) => content !== "");
  const heading = all(page, "h1").map(text).filter(Boolean);
  const title = heading.length === 1 ? heading[0] : (meta("og:title") ?? all(page, "title").map(text)[0]);
  const time =
    meta("article:published_time") ?? page.querySelector("time[datetime]")?.getAttribute("datetime");
  const date = time === undefined || time === null ? undefined : isoDate(time);
  const canonical = page.querySelector("link[rel=canonical]")?.getAttribute("href") ?? meta("og:url");
  const url = canonical === undefined || canonical === null ? undefined : webAddress(canonical);
  const name = meta("og:site_name") ?? (url === undefined ? undefined : new URL(url).hostname);
  const byline = meta("author");
  const summary = meta("og:description", "description");
  return {
    ...(title ? { title } : {}),
    ...(date === undefined ? {} : { date }),
    ...(name === undefined ? {} : { source: { name, ...(url === undefined ? {} : { url }) } }),
    ...(byline === undefined ? {} : { byline }),
    ...(summary === undefined ? {} : { summary }),
  };
}

function isoDate(time: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(time.trim())?.[0];
}

/** The element of the text; what stands beside it is noted with all its words. */
function findMain(page: Document, notes: Notes): HtmlElement | undefined {
  const body = page.querySelector("body") ?? page.documentElement;
  if (body === null) return undefined;
  const main = mainSelectors
    .flatMap((selector) => all(body, selector))
    .filter((element) => text(element).length >= 200)
    .at(0);
  for (const element of all(body, "script, style")) element.remove();
  for (const element of all(main ?? body, furniture)) {
    const words = text(element);
    if (words !== "") notes.add("outside-main", words);
    element.remove();
  }
  for (const heading of all(body, "h1")) if (all(body, "h1").length === 1) heading.remove();
  if (main === undefined) return body;
  const inside = main.parentNode;
  main.remove();
  const outside = text(body);
  if (outside !== "" && inside !== null) notes.add("outside-main", outside);
  return main;
}
