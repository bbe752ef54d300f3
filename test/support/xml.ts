import { SaxesParser } from "saxes";

/** An element of a parsed document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Parses a document with an independent XML parser; throws where it is not well formed. */
export function parseXml(text: string): Element {
  const root: Element = { name: "", attributes: {}, children: [] };
  const open = [root];
  const current = () => open.at(-1) ?? root;
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [] };
    current().children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (words) => void current().children.push(words));
  parser.on("cdata", (words) => void current().children.push(words));
  parser.write(text).close();
  const element = root.children.find((child) => typeof child !== "string");
  if (!element) throw new Error("no root element");
  return element;
}

/** All elements with a name below an element, in the order of the document. */
export function elementsOf(element: Element, name: string): Element[] {
  return element.children.flatMap((child) =>
    typeof child === "string" ? [] : [...(child.name === name ? [child] : []), ...elementsOf(child, name)],
  );
}

/** The text of the first element with a name directly in an element. */
export function textOf(element: Element, name: string): string | undefined {
  const found = element.children.find((child) => typeof child !== "string" && child.name === name);
  return found === undefined || typeof found === "string" ? undefined : textIn(found);
}

/** All text in an element. */
export function textIn(element: Element): string {
  return element.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}
