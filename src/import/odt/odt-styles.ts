import { childOf, descendantsOf, type XmlNode } from "../xml-tree.ts";

/** What a style of OpenDocument says that a text takes over. */
export interface OdtStyle {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
  readonly isHidden: boolean;
  readonly isRaised: boolean;
  /** `Title`, `Heading 1` and so on, where the style is or is based on one of these. */
  readonly name: string;
}

const plain: OdtStyle = {
  isBold: false,
  isItalic: false,
  isStruck: false,
  isHidden: false,
  isRaised: false,
  name: "",
};

/** Reads the styles of a document. @returns what a style's name stands for. */
export function readStyles(roots: readonly XmlNode[]): (name: string | undefined) => OdtStyle {
  const nodes = new Map(
    roots
      .flatMap((root) => descendantsOf(root, "style:style"))
      .map((node) => [node.attributes["style:name"] ?? "", node]),
  );
  const known = new Map<string, OdtStyle>();
  const find = (name: string, depth: number): OdtStyle => {
    const node = nodes.get(name);
    const before = known.get(name);
    if (before !== undefined || node === undefined || depth > 20) return before ?? { ...plain, name };
    const parent = find(node.attributes["style:parent-style-name"] ?? "", depth + 1);
    const text = childOf(node, "style:text-properties")?.attributes ?? {};
    const weight = text["fo:font-weight"];
    const slant = text["fo:font-style"];
    const struck = text["style:text-line-through-style"];
    const position = text["style:text-position"] ?? "";
    const isNamed = /^(?:Title|Subtitle|Heading|Quotations)/.test(name);
    const style: OdtStyle = {
      isBold: weight === undefined ? parent.isBold && !isNamed : /bold|[6-9]00/.test(weight),
      isItalic: slant === undefined ? parent.isItalic && !isNamed : /italic|oblique/.test(slant),
      isStruck: struck === undefined ? parent.isStruck : struck !== "none",
      isHidden: text["text:display"] === undefined ? parent.isHidden : text["text:display"] === "none",
      isRaised: /^(?:super|[1-9]\d?%)/.test(position),
      name: isNamed || parent.name === "" ? name : parent.name,
    };
    known.set(name, style);
    return style;
  };
  return (name) => (name === undefined ? plain : find(name, 0));
}
