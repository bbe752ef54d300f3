import type { SourceData } from "./draft.ts";
import { all, text } from "./html-clean.ts";
import type { HtmlElement } from "./html-tree.ts";
import { wordsOf } from "./missing-words.ts";
import type { Notes } from "./notes.ts";
import { webAddress } from "./web-address.ts";

/** Parts of a page that tell of other pages. */
const beside =
  "nav, aside, footer, .sidebar, #sidebar, .widget, .related, .jp-relatedposts, #comments, .comments";
const separators = /\s+[-–—|»·:]+\s+|\s*[|»]\s*/;

/** What a page says about its text: in its head, and in its main element. */
export function readHead(page: Document, main: HtmlElement | undefined, notes: Notes): SourceData {
  const meta = (...names: readonly string[]) =>
    names
      .flatMap((name) => all(page, `meta[property="${name}"], meta[name="${name}"]`))
      .map((element) => (element.getAttribute("content") ?? "").trim())
      .find((content) => content !== "");
  const title = pageTitle(page, main, meta("og:title"), meta("og:site_name"));
  const date = publishedAt(
    page,
    main,
    meta("article:published_time", "datePublished", "date", "DC.date.issued"),
  );
  const canonical = page.querySelector("link[rel=canonical]")?.getAttribute("href") ?? meta("og:url");
  const url = canonical === undefined || canonical === null ? undefined : webAddress(canonical);
  const name = meta("og:site_name") ?? (url === undefined ? undefined : new URL(url).hostname);
  const author = meta("author", "article:author");
  const byline =
    author === undefined || /^(?:(?:super)?admin(?:istrator)?|webmaster|https?:.*)$/i.test(author)
      ? undefined
      : author;
  if (author !== undefined && byline === undefined) notes.add("author-account", author);
  const told = [meta("og:description"), meta("description")].flatMap((words) => words ?? []);
  const summary = told.find((words) => isOf(words, main));
  for (const words of new Set(told)) if (!isOf(words, main)) notes.add("excerpt", words);
  return {
    ...(title ? { title } : {}),
    ...(date === undefined ? {} : { date }),
    ...(name === undefined ? {} : { source: { name, ...(url === undefined ? {} : { url }) } }),
    ...(byline === undefined ? {} : { byline }),
    ...(summary === undefined ? {} : { summary }),
  };
}

/**
 * The headline of a page. The first-level heading of its text comes first; a heading outside of it may be the site's
 * name, so what the head says of the page comes before that.
 */
function pageTitle(
  page: Document,
  main: HtmlElement | undefined,
  shared: string | undefined,
  site: string | undefined,
): string | undefined {
  const isWhole = main === undefined || main.nodeName === "BODY";
  const inside = isWhole ? [] : all(main, "h1").map(text).filter(Boolean);
  if (inside.length === 1) return inside[0];
  if (shared !== undefined) return withoutSite(shared, site);
  const whole = all(page, "title").map(text)[0] ?? "";
  const heading = all(page, "h1, h2, h3")
    .map(text)
    .find((words) => words !== "" && words !== site && whole.startsWith(words));
  if (heading !== undefined) return heading;
  const outside = all(page, "h1").filter(
    (element) => element.closest("header, nav") === null && element.querySelector("a[href='/']") === null,
  );
  const [first, second] = outside.map(text).filter(Boolean);
  if (first !== undefined && second === undefined) return first;
  return whole === "" ? undefined : withoutSite(whole, site);
}

function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(separators);
  const last = parts.at(-1) ?? "";
  if (site === undefined || parts.length < 2 || last !== site) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/[\s|»·:–—-]+$/, "");
}

/** When a page was published: as its head, its data or its own text says; the times of other pages beside it do not. */
function publishedAt(
  page: Document,
  main: HtmlElement | undefined,
  given: string | undefined,
): string | undefined {
  const fromHead = given === undefined ? undefined : isoDate(given);
  if (fromHead !== undefined) return fromHead;
  for (const script of all(page, 'script[type="application/ld+json"]')) {
    const told = /"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? "")?.[1];
    const day = told === undefined ? undefined : isoDate(told);
    if (day !== undefined) return day;
  }
  const around = main?.closest("article") ?? main;
  const times = around === undefined ? [] : all(around, "time[datetime]");
  return times
    .filter((time) => time.closest(beside) === null)
    .map((time) => isoDate(time.getAttribute("datetime") ?? ""))
    .find((day) => day !== undefined);
}

function isoDate(time: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(time.trim())?.[0];
}

/** Whether words tell of this text, and not of the site: most of them stand in it. */
function isOf(words: string, main: HtmlElement | undefined): boolean {
  const known = new Set(wordsOf(main?.textContent ?? ""));
  const own = wordsOf(words);
  return own.filter((word) => known.has(word)).length >= own.length * 0.75;
}
