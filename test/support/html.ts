import { type DefaultTreeAdapterTypes, parse } from "parse5";

export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** All elements of a page, in the order of the document. */
export function parsePage(html: string): HtmlElement[] {
  return elementsIn(parse(html));
}

export function elementsIn(node: DefaultTreeAdapterTypes.Node): HtmlElement[] {
  const own = "tagName" in node ? [node] : [];
  const inner = "childNodes" in node ? node.childNodes.flatMap(elementsIn) : [];
  return [...own, ...inner];
}

export function attributeOf(element: HtmlElement | undefined, name: string): string | undefined {
  return element?.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text of an element with runs of white space as one space. */
export function textOf(node: DefaultTreeAdapterTypes.Node | undefined): string {
  return rawText(node).replace(/\s+/g, " ").trim();
}

function rawText(node: DefaultTreeAdapterTypes.Node | undefined): string {
  if (!node) return "";
  if ("value" in node && node.nodeName === "#text") return node.value;
  return "childNodes" in node ? node.childNodes.map(rawText).join("") : "";
}

/** The addresses in a page that a browser fetches or a reader can follow, as they are written. */
export function addressesIn(elements: readonly HtmlElement[]): string[] {
  return elements.flatMap((element) => {
    const refresh =
      attributeOf(element, "http-equiv")?.toLowerCase() === "refresh" &&
      /url=(.*)$/.exec(attributeOf(element, "content") ?? "")?.[1];
    const sets = [attributeOf(element, "srcset"), attributeOf(element, "imagesrcset")].flatMap(
      (set) => set?.split(",").map((part) => part.trim().split(/\s+/, 1)[0] ?? "") ?? [],
    );
    const plain = ["href", "src", "poster", "action", "data-url"].flatMap(
      (name) => attributeOf(element, name) ?? [],
    );
    return [...plain, ...sets, ...(refresh ? [refresh] : [])];
  });
}
