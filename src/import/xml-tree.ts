import { type XmlElement, xml } from "../outputs/xml.ts";
import { readXml } from "./read-xml.ts";

/** An element of an XML document that may be changed. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
}

/** Reads an XML document. @returns its outermost element, or `undefined` where it is broken. */
export function readXmlTree(text: string): XmlNode | undefined {
  let root: XmlNode | undefined;
  let faults = 0;
  const open: XmlNode[] = [];
  readXml(text.replace(/^\u{FEFF}?\s*<\?xml[^>]*\?>/u, ""), {
    onOpen: (name, attributes) => {
      const node: XmlNode = { name, attributes: { ...attributes }, children: [] };
      open.at(-1)?.children.push(node);
      root ??= node;
      open.push(node);
    },
    onText: (words) => {
      open.at(-1)?.children.push(words);
    },
    onClose: () => {
      open.pop();
    },
    onFault: () => {
      faults += 1;
    },
  });
  return faults === 0 ? root : undefined;
}

/** Writes an element and all it holds. */
export function xmlOf({ name, attributes, children }: XmlNode): XmlElement {
  return xml(
    name,
    attributes,
    ...children.map((child) => (typeof child === "string" ? child : xmlOf(child))),
  );
}

/** The elements directly in an element, of one name where one is given. */
export function childrenOf({ children }: XmlNode, name?: string): XmlNode[] {
  return children.flatMap((child) =>
    typeof child !== "string" && (name === undefined || child.name === name) ? [child] : [],
  );
}

/** The first element of a name directly in an element. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node === undefined ? undefined : childrenOf(node, name)[0];
}

/** All elements of a name at any depth, in order. */
export function descendantsOf(node: XmlNode, name: string): XmlNode[] {
  return childrenOf(node).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** Makes an element. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  ...children: (XmlNode | string)[]
): XmlNode {
  return { name, attributes, children };
}

/** The text in an element. */
export function textOf(node: XmlNode): string {
  return node.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
