import { childOf, childrenOf, descendantsOf, element, type XmlNode } from "../xml-tree.ts";
import { formatNumber } from "./number-format.ts";
import { readPart, relatedParts, type WordPackage } from "./word-package.ts";

/** Stands around a list item's number in the text, until the reader of HTML makes it the item's mark. */
export const numberMark = { start: "\u{E002}", end: "\u{E003}" } as const;

interface Level {
  readonly format: string;
  /** `%1.%2)`: the numbers of the levels in their places. */
  readonly text: string;
  readonly start: number;
  /** Whether the numbers of the levels above are decimal here, whatever they are there. */
  readonly isLegal: boolean;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that this list begins anew, with the number they begin with. */
  readonly starts: ReadonlyMap<number, number>;
}

/**
 * Gives numbered paragraphs the numbers that Word shows (ECMA-376, part 1, section 17.9): lists go on after a
 * paragraph between, and begin where they are told to. Decimal numbers become marks of list items; letters, Roman
 * numbers and others become words of their paragraphs, because Markdown has no such lists.
 */
export function numberParagraphs(document: WordPackage, root: XmlNode): void {
  const lists = readLists(document);
  const styles = styleNumbering(document);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  for (const paragraph of descendantsOf(root, "w:p")) {
    const properties = childOf(paragraph, "w:pPr");
    const style = childOf(properties, "w:pStyle")?.attributes["w:val"] ?? "";
    const own = childOf(properties, "w:numPr");
    const id = settingOf(own, "w:numId") ?? styles.get(style)?.id;
    const depth = Number(settingOf(own, "w:ilvl") ?? styles.get(style)?.depth ?? 0);
    const list = id === undefined ? undefined : lists.get(id);
    const level = list?.levels.get(depth);
    if (id === undefined || list === undefined || level === undefined || level.format === "none") continue;
    if (level.format === "bullet" || /heading|judul|title/i.test(style)) continue;
    const numbers = counters.get(list.abstract) ?? [];
    counters.set(list.abstract, numbers);
    if (list.starts.has(depth) && !begun.has(`${id} ${depth}`))
      numbers[depth] = (list.starts.get(depth) ?? 1) - 1;
    begun.add(`${id} ${depth}`);
    numbers[depth] = (numbers[depth] ?? level.start - 1) + 1;
    numbers.length = depth + 1;
    put(paragraph, properties, labelOf(level, list, numbers));
  }
}

function put(paragraph: XmlNode, properties: XmlNode | undefined, label: string): void {
  const decimal = /^(\d+)[.)]?$/.exec(label)?.[1];
  const words = decimal === undefined ? `${label} ` : `${numberMark.start}${decimal}${numberMark.end}`;
  const run = element("w:r", {}, element("w:t", { "xml:space": "preserve" }, words));
  const at = properties === undefined ? 0 : paragraph.children.indexOf(properties) + 1;
  paragraph.children.splice(at, 0, run);
  if (decimal !== undefined || properties === undefined) return;
  // No list item any more; the zero overrides what its style says.
  properties.children = properties.children.filter(
    (child) => typeof child === "string" || child.name !== "w:numPr",
  );
  properties.children.push(element("w:numPr", {}, element("w:numId", { "w:val": "0" })));
}

function labelOf(level: Level, { levels }: List, numbers: readonly number[]): string {
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const depth = Number(digit) - 1;
    const of = levels.get(depth);
    return formatNumber(
      numbers[depth] ?? of?.start ?? 1,
      level.isLegal ? "decimal" : (of?.format ?? "decimal"),
    );
  });
}

function readLists(document: WordPackage): Map<string, List> {
  const [part = ""] = relatedParts(document, document.main, "numbering");
  const root = readPart(document, part);
  if (root === undefined) return new Map();
  const abstracts = new Map(
    childrenOf(root, "w:abstractNum").map((node) => [
      node.attributes["w:abstractNumId"] ?? "",
      readLevels(node),
    ]),
  );
  return new Map(
    childrenOf(root, "w:num").map((node) => {
      const abstract = settingOf(node, "w:abstractNumId") ?? "";
      const levels = new Map(abstracts.get(abstract));
      const starts = new Map<number, number>();
      for (const override of childrenOf(node, "w:lvlOverride")) {
        const depth = Number(override.attributes["w:ilvl"] ?? 0);
        for (const [own, level] of readLevels(override)) levels.set(own, level);
        const start = settingOf(override, "w:startOverride");
        if (start !== undefined) starts.set(depth, Number(start));
      }
      return [node.attributes["w:numId"] ?? "", { abstract, levels, starts }];
    }),
  );
}

function readLevels(node: XmlNode): Map<number, Level> {
  return new Map(
    childrenOf(node, "w:lvl").map((level) => [
      Number(level.attributes["w:ilvl"] ?? 0),
      {
        format: settingOf(level, "w:numFmt") ?? "decimal",
        text: settingOf(level, "w:lvlText") ?? `%${Number(level.attributes["w:ilvl"] ?? 0) + 1}.`,
        start: Number(settingOf(level, "w:start") ?? 1),
        isLegal: childOf(level, "w:isLgl") !== undefined,
      },
    ]),
  );
}

/** Styles that number their paragraphs. */
function styleNumbering(document: WordPackage): Map<string, { id: string; depth: number }> {
  const [part = ""] = relatedParts(document, document.main, "styles");
  const root = readPart(document, part);
  const found = new Map<string, { id: string; depth: number }>();
  for (const style of root === undefined ? [] : childrenOf(root, "w:style")) {
    const numbering = childOf(childOf(style, "w:pPr"), "w:numPr");
    const id = settingOf(numbering, "w:numId");
    if (id !== undefined)
      found.set(style.attributes["w:styleId"] ?? "", {
        id,
        depth: Number(settingOf(numbering, "w:ilvl") ?? 0),
      });
  }
  return found;
}

function settingOf(node: XmlNode | undefined, name: string): string | undefined {
  return childOf(node, name)?.attributes["w:val"];
}
