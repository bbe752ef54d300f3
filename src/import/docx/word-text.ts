import { textOf, type XmlNode } from "../xml-tree.ts";

/** The words of a piece of WordprocessingML or DrawingML, a paragraph a line; what was deleted among them. */
export function wordLines(root: XmlNode): string[] {
  const lines: string[] = [];
  let line = "";
  const end = () => {
    if (/\S/.test(line)) lines.push(line.replace(/\s+/g, " ").trim());
    line = "";
  };
  const walk = (node: XmlNode) => {
    const name = node.name.replace(/^.*:/, "");
    if (name === "t" || name === "delText") line += textOf(node);
    else if (name === "tab" || name === "br" || name === "cr") line += " ";
    else if (name === "noBreakHyphen") line += "-";
    else if (name !== "instrText" && name !== "delInstrText" && name !== "pPr" && name !== "rPr") {
      // These stand in the middle of a paragraph and are no part of its words.
      const isBeside = /^(?:txbxContent|del|moveFrom|rt)$/.test(name);
      const around = isBeside ? line : undefined;
      if (around !== undefined) line = "";
      for (const child of node.children) if (typeof child !== "string") walk(child);
      if (name === "p" || isBeside) end();
      if (around !== undefined) line = around;
    }
  };
  walk(root);
  end();
  return lines;
}
