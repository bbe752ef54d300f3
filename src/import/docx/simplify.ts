import type { Notes } from "../notes.ts";
import { childOf, childrenOf, descendantsOf, element, textOf, type XmlNode } from "../xml-tree.ts";
import { mathText } from "./math.ts";
import { readPart, relationsOf, type WordPackage } from "./word-package.ts";
import { wordLines } from "./word-text.ts";

export interface SimplifyOptions {
  readonly document: WordPackage;
  /** The part that is read; its relationships lead to pictures, diagrams and inserted files. */
  readonly part: string;
  readonly notes: Notes;
  /** The character and paragraph styles whose text is hidden. */
  readonly hiddenStyles: ReadonlySet<string>;
  /** Told of an inserted file. @returns the mark that stands for it until its content takes its place. */
  readonly onInserted: (part: string) => string | undefined;
}

/** Elements that only say something about those within. */
const transparent = new Set([
  "w:fldSimple",
  "w:customXml",
  "w:smartTag",
  "w:ins",
  "w:moveTo",
  "w:dir",
  "w:bdo",
  "w:sdtContent",
]);

/**
 * Brings WordprocessingML to the part of it that the reader of Word knows: words in fields, text boxes, diagrams,
 * formulas and inserted files become runs and paragraphs; what was deleted, hidden or said beside the text is taken
 * out and noted with its words.
 */
export function simplify(root: XmlNode, options: SimplifyOptions): void {
  const relations = relationsOf(options.document, options.part);
  const context = { ...options, target: (id: string | undefined) => relations.get(id ?? "")?.target };
  root.children = blocksOf(root.children, context);
}

interface Context extends SimplifyOptions {
  readonly target: (id: string | undefined) => string | undefined;
}

/** Children of the body, of cells, of notes: paragraphs, tables and what may stand around them. */
function blocksOf(children: readonly (XmlNode | string)[], context: Context): (XmlNode | string)[] {
  return children.flatMap((child): (XmlNode | string)[] => {
    if (typeof child === "string") return [];
    const { name } = child;
    if (name === "w:p") return paragraph(child, context);
    if (name === "w:altChunk") return inserted(child, context);
    if (name === "mc:AlternateContent") return blocksOf(chosen(child), context);
    if (name === "w:sdt") return blocksOf(contentOf(child, context), context);
    if (name === "w:del" || name === "w:moveFrom") return deleted(child, context);
    if (transparent.has(name)) return blocksOf(child.children, context);
    child.children = blocksOf(child.children, context);
    return [child];
  });
}

function paragraph(node: XmlNode, context: Context): XmlNode[] {
  const properties = childOf(node, "w:pPr");
  const style = childOf(properties, "w:pStyle")?.attributes["w:val"] ?? "";
  if (context.hiddenStyles.has(style) && hasWords(node)) {
    context.notes.add("hidden-text", wordLines(node).join(" "));
    return [];
  }
  const lifted: XmlNode[] = [];
  const runs = runsOf(
    node.children.filter((child) => child !== properties),
    context,
    lifted,
  );
  node.children = properties === undefined ? runs : [properties, ...runs];
  return [node, ...lifted];
}

/** Children of a paragraph. What stands in frames beside the line is lifted out, to follow it. */
function runsOf(
  children: readonly (XmlNode | string)[],
  context: Context,
  lifted: XmlNode[],
): (XmlNode | string)[] {
  return children.flatMap((child): (XmlNode | string)[] => {
    if (typeof child === "string") return [];
    const { name } = child;
    if (name === "w:r") return run(child, context, lifted);
    if (name === "w:hyperlink") {
      child.children = runsOf(child.children, context, lifted);
      return [child];
    }
    if (name === "w:del" || name === "w:moveFrom") return deleted(child, context);
    if (name === "mc:AlternateContent") return runsOf(chosen(child), context, lifted);
    if (name === "w:sdt") return runsOf(contentOf(child, context), context, lifted);
    if (name === "m:oMath" || name === "m:oMathPara") return [textRun(mathText(child))];
    if (name === "w:ruby") return ruby(child, context, lifted);
    if (transparent.has(name)) return runsOf(child.children, context, lifted);
    return [child];
  });
}

function run(node: XmlNode, context: Context, lifted: XmlNode[]): XmlNode[] {
  const properties = childOf(node, "w:rPr");
  const style = childOf(properties, "w:rStyle")?.attributes["w:val"] ?? "";
  if (isOn(childOf(properties, "w:vanish")) || context.hiddenStyles.has(style)) {
    const words = wordLines(node).join(" ");
    if (words !== "") context.notes.add("hidden-text", words);
    // Marks of fields stay, because others end them.
    node.children = node.children.filter(
      (child) => typeof child !== "string" && /fldChar|instrText/.test(child.name),
    );
    return [node];
  }
  node.children = node.children.flatMap((child): XmlNode[] => {
    if (typeof child === "string") return [];
    const { name } = child;
    if (name === "mc:AlternateContent")
      return chosen(child).flatMap((inner) =>
        typeof inner === "string" ? [] : drawn(inner, context, lifted),
      );
    if (name === "w:delText") {
      context.notes.add("deleted-text", textOf(child));
      return [];
    }
    if (name === "w:ruby") {
      return runsOf(ruby(child, context, lifted), context, lifted).flatMap((inner) =>
        typeof inner === "string" ? [] : childrenOf(inner).filter((part) => part.name !== "w:rPr"),
      );
    }
    return drawn(child, context, lifted);
  });
  return [node];
}

/** A drawing, an old picture or an embedded object: its text boxes and diagrams are lifted out of the line. */
function drawn(node: XmlNode, context: Context, lifted: XmlNode[]): XmlNode[] {
  if (!/^(?:w:drawing|w:pict|w:object|v:|wps:|wpg:|wpc:)/.test(node.name)) return [node];
  for (const choice of descendantsOf(node, "mc:AlternateContent")) {
    choice.children = chosen(choice);
    choice.name = "w:smartTag";
  }
  for (const box of descendantsOf(node, "w:txbxContent")) {
    lifted.push(
      ...blocksOf(box.children, context).flatMap((block) => (typeof block === "string" ? [] : [block])),
    );
    box.children = [];
  }
  for (const ids of descendantsOf(node, "dgm:relIds"))
    lifted.push(...diagram(context.target(ids.attributes["r:dm"]), context));
  for (const chart of descendantsOf(node, "c:chart"))
    noteChart(context.target(chart.attributes["r:id"]), context);
  for (const art of descendantsOf(node, "v:textpath")) {
    const words = art.attributes.string ?? "";
    if (/\S/.test(words)) lifted.push(element("w:p", {}, textRun(words)));
  }
  return [node];
}

/** SmartArt: each box a paragraph. */
function diagram(part: string | undefined, { document }: Context): XmlNode[] {
  const data = part === undefined ? undefined : readPart(document, part);
  return data === undefined ? [] : wordLines(data).map((line) => element("w:p", {}, textRun(line)));
}

/** A chart's title and names, from the values it keeps. */
function noteChart(part: string | undefined, { document, notes }: Context): void {
  const data = part === undefined ? undefined : readPart(document, part);
  if (data === undefined) return;
  const values = descendantsOf(data, "c:v").map(textOf);
  notes.add("chart", [...wordLines(data), ...values].join(" "));
}

/** Of several forms of the same content, the first that says something. */
function chosen(node: XmlNode): (XmlNode | string)[] {
  const choices = childrenOf(node).filter(({ name }) => name === "mc:Choice" || name === "mc:Fallback");
  const choice = choices.find(hasWords) ?? choices.find(hasPicture) ?? choices.at(-1);
  return choice?.children ?? [];
}

function hasWords(node: XmlNode): boolean {
  return wordLines(node).length > 0 || descendantsOf(node, "dgm:relIds").length > 0;
}

function hasPicture(node: XmlNode): boolean {
  return descendantsOf(node, "a:blip").length > 0 || descendantsOf(node, "v:imagedata").length > 0;
}

/** A content control; what it shows until somebody fills it in is no text. */
function contentOf(node: XmlNode, { notes }: Context): (XmlNode | string)[] {
  const content = childOf(node, "w:sdtContent");
  if (content === undefined) return [];
  if (childOf(childOf(node, "w:sdtPr"), "w:showingPlcHdr") === undefined) return content.children;
  notes.add("placeholder", wordLines(content).join(" "));
  return [];
}

function deleted(node: XmlNode, { notes }: Context): XmlNode[] {
  const words = wordLines(node).join(" ");
  if (words !== "") notes.add(node.name === "w:del" ? "deleted-text" : "moved-text", words);
  return [];
}

/** A word with its reading above: the reading follows in brackets. */
function ruby(node: XmlNode, context: Context, lifted: XmlNode[]): XmlNode[] {
  const base = childOf(node, "w:rubyBase");
  const reading = childOf(node, "w:rt");
  const runs = base === undefined ? [] : runsOf(base.children, context, lifted);
  const words = reading === undefined ? "" : wordLines(reading).join(" ");
  return [
    ...runs.flatMap((child) => (typeof child === "string" ? [] : [child])),
    ...(words === "" ? [] : [textRun(` (${words})`)]),
  ];
}

function inserted(node: XmlNode, { target, onInserted, notes }: Context): XmlNode[] {
  const part = target(node.attributes["r:id"]);
  const mark = part === undefined ? undefined : onInserted(part);
  if (mark === undefined) {
    notes.add("inserted-file", part ?? "");
    return [];
  }
  return [element("w:p", {}, textRun(mark))];
}

function isOn(property: XmlNode | undefined): boolean {
  return property !== undefined && !/^(?:0|false|off)$/.test(property.attributes["w:val"] ?? "1");
}

/** A run of plain text. */
export function textRun(text: string): XmlNode {
  return element("w:r", {}, element("w:t", { "xml:space": "preserve" }, text));
}
