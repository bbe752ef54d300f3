import type { HtmlElement } from "./html-tree.ts";
import type { Notes } from "./notes.ts";
import { textPieces } from "./text-pieces.ts";

interface CleanOptions {
  readonly notes: Notes;
  readonly resolve: (address: string) => string | undefined;
}

const unread =
  "script, style, noscript, template, svg, canvas, button, select, textarea, input, meta, link, base, title, head";
const framed = "iframe, embed, object, video, audio";

/**
 * Takes out of an element what is no text, turns frames into links to what they show, and finds the pictures that
 * a page would only load later. Each change is noted.
 */
export function dropUnread(element: HtmlElement, { notes, resolve }: CleanOptions): void {
  for (const image of all(element, "img")) showLazyPicture(image);
  for (const figure of all(element, "figure")) moveCaption(figure);
  for (const frame of all(element, framed)) {
    const address = frameAddress(frame);
    const target = address === undefined ? undefined : resolve(address);
    const words = text(frame);
    if (target === undefined) {
      notes.add(
        "element-dropped",
        [frame.nodeName.toLowerCase(), address ?? "", words].filter(Boolean).join(" "),
      );
      frame.remove();
      continue;
    }
    notes.add("embed-linked", target);
    frame.replaceWith(makeLink(frame, target, frame.getAttribute("title")?.trim() || words || target));
  }
  for (const node of all(element, unread)) {
    const words = node.nodeName === "SCRIPT" || node.nodeName === "STYLE" ? "" : textPieces(node).join(" ");
    const placeholder = node.getAttribute("value") ?? node.getAttribute("placeholder") ?? "";
    notes.add("element-dropped", [node.nodeName.toLowerCase(), words, placeholder].filter(Boolean).join(" "));
    node.remove();
  }
}

/** The elements below an element that a selector names, in order. */
export function all(element: ParentNode, selector: string): HtmlElement[] {
  return Array.from(element.querySelectorAll<HtmlElement>(selector));
}

/** An element's words with single spaces. */
export function text(element: HtmlElement): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The caption of a single picture goes with it wherever it goes. */
function moveCaption(figure: HtmlElement): void {
  const [image, another] = all(figure, "img");
  const [caption] = all(figure, "figcaption");
  if (image === undefined || another !== undefined || caption === undefined) return;
  image.setAttribute("data-caption", text(caption));
  caption.remove();
}

/** Plug-ins put a placeholder into `src` and the picture's address into another attribute. */
function showLazyPicture(image: HtmlElement): void {
  const source = image.getAttribute("src") ?? "";
  if (source !== "" && !source.startsWith("data:")) return;
  for (const name of ["data-src", "data-lazy-src", "data-original", "data-orig-file", "data-large-file"]) {
    const later = image.getAttribute(name);
    if (later) {
      image.setAttribute("src", later);
      return;
    }
  }
}

function frameAddress(frame: HtmlElement): string | undefined {
  const own = frame.getAttribute("src") ?? frame.getAttribute("data") ?? frame.getAttribute("data-src");
  return own ?? frame.querySelector("source")?.getAttribute("src") ?? undefined;
}

function makeLink(frame: HtmlElement, target: string, words: string): HtmlElement {
  const { ownerDocument } = frame;
  const link = ownerDocument.createElement("a");
  link.setAttribute("href", target);
  link.append(words);
  const paragraph = ownerDocument.createElement("p");
  paragraph.append(link);
  return paragraph;
}
