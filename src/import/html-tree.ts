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
  element.innerHTML = limitNesting(html);
  return element;
}

const emptyPage = parsePage("<!doctype html><html><body></body></html>");
