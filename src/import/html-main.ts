import { all, text } from "./html-clean.ts";
import type { HtmlElement } from "./html-tree.ts";
import type { Notes } from "./notes.ts";
import { textPieces } from "./text-pieces.ts";

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
  "nav, aside, form, [role=navigation], .sharedaddy, .share, .related, .jp-relatedposts, #comments, .comments, .sidebar, #sidebar";
/** Heads and feet of the page; those of an article are its own. */
const margins = "header, footer, [role=banner], [role=contentinfo]";
const shortest = 200;

/** Finds the element of a page's text. */
export function findMain(page: Document): HtmlElement | undefined {
  const body = page.querySelector("body") ?? page.documentElement;
  if (body === null) return undefined;
  return (
    mainSelectors
      .flatMap((selector) => all(body, selector))
      .filter((element) => text(element).length >= shortest)
      .at(0) ?? body
  );
}

/** Takes what is no text off a page; all its words are noted. */
export function clearAround(page: Document, main: HtmlElement, notes: Notes): void {
  const body = page.querySelector("body") ?? main;
  for (const element of all(body, "script, style")) element.remove();
  for (const form of all(body, "form"))
    if (isWholePage(form)) form.replaceWith(...Array.from(form.childNodes));
  const inner = all(main, furniture);
  const outer = all(main, margins).filter(
    (element) => element.closest("article") === null && !main.matches("article"),
  );
  for (const element of [...inner, ...outer]) {
    const words = textPieces(element).join(" ");
    if (words !== "") notes.add("outside-main", words);
    element.remove();
  }
  if (main.isSameNode(body)) return;
  const parent = main.parentNode;
  main.remove();
  const outside = textPieces(body).join(" ");
  if (outside !== "" && parent !== null) notes.add("outside-main", outside);
}

/** Some systems wrap every page in one form. */
function isWholePage(form: HtmlElement): boolean {
  return text(form).length >= shortest && form.querySelector("p, h1, h2, article, table") !== null;
}
