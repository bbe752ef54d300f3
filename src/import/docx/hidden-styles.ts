import { childOf, childrenOf } from "../xml-tree.ts";
import { readPart, relatedParts, type WordPackage } from "./word-package.ts";

/** The styles that hide their text, directly or because the style they are based on does. */
export function hiddenStyles(document: WordPackage): Set<string> {
  const [part = ""] = relatedParts(document, document.main, "styles");
  const root = readPart(document, part);
  const styles = root === undefined ? [] : childrenOf(root, "w:style");
  const hidden = new Set<string>();
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size;
    for (const style of styles) {
      const vanish = childOf(childOf(style, "w:rPr"), "w:vanish");
      const base = childOf(style, "w:basedOn")?.attributes["w:val"] ?? "";
      const isHidden =
        vanish === undefined
          ? hidden.has(base)
          : !/^(?:0|false|off)$/.test(vanish.attributes["w:val"] ?? "1");
      if (isHidden) hidden.add(style.attributes["w:styleId"] ?? "");
    }
  }
  return hidden;
}
