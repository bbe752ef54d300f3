import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** An element of a page, with its attributes. */
export interface PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text directly in it. */
  readonly text: string;
}

/** The elements of a page in the order of the document, read as browsers read it. */
export function readPage(html: string): PageElement[] {
  const elements: PageElement[] = [];
  // A page may nest deeper than a function may call itself.
  const waiting: DefaultTreeAdapterTypes.Node[] = [parse(html)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ("tagName" in node) elements.push(toElement(node));
    if ("content" in node) waiting.push(node.content);
    if ("childNodes" in node) waiting.push(...node.childNodes.toReversed());
  }
  return elements;
}

function toElement({ tagName, attrs, childNodes }: DefaultTreeAdapterTypes.Element): PageElement {
  return {
    name: tagName,
    attributes: new Map(attrs.map(({ name, value }) => [name, value])),
    text: childNodes.map((child) => ("value" in child ? child.value : "")).join(""),
  };
}
