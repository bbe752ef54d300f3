/// <reference lib="dom" />
import { parseHTML } from "linkedom";
import { limitNesting } from "./limit-nesting.ts";

/** An element of a page, with the types of the browsers' DOM, which linkedom follows. */
export type HtmlElement = HTMLElement;

/** Reads a whole page, however broken. */
export function parsePage(html: string): Document {
  return parseHTML(limitNesting(html)).document;
}

/** Reads a piece of HTML, however broken. @returns the element that holds it. */
export function parseFragment(html: string): HtmlElement {
  const element = emptyPage.createElement("div");
  // In an element of its own, because linkedom adds what it reads by one call, which has room for some 100,000.
  element.innerHTML = `<${holder}>${limitNesting(html)}</${holder}>`;
  const held = element.querySelector<HtmlElement>(holder);
  // More than that stands there where the text itself has ended the holder.
  return held === null || element.childNodes.length > 1 ? element : held;
}

const holder = "siaran-holder";

const emptyPage = parsePage("<!doctype html><html><body></body></html>");
