import { childOf, childrenOf, textOf, type XmlNode } from "../xml-tree.ts";

/** A formula (ECMA-376, part 1, section 22.1) in a line of text: fractions with a stroke, powers with `^`. */
export function mathText(node: XmlNode): string {
  const part = (name: string) => {
    const child = childOf(node, name);
    return child === undefined ? "" : mathText(child);
  };
  if (node.name === "m:t") return textOf(node);
  if (node.name === "m:f") return `${grouped(part("m:num"))}/${grouped(part("m:den"))}`;
  if (node.name === "m:sSup") return `${part("m:e")}^${grouped(part("m:sup"))}`;
  if (node.name === "m:rad") return `√${grouped(part("m:e"))}`;
  if (node.name === "m:d") return `(${childrenOf(node, "m:e").map(mathText).join("; ")})`;
  return childrenOf(node).map(mathText).join("");
}

function grouped(text: string): string {
  return /^[\p{L}\p{N}.,%]*$/u.test(text) ? text : `(${text})`;
}
