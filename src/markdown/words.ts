import type Token from "markdown-it/lib/token.mjs";

/** Any white space that is not one simple space. Texts have few: replacing every space would take most of the time. */
const unevenSpace = / {2}|[^\S ]/;

/** The words of a text without its marks, a line for each paragraph, heading, item and cell. */
export function wordsOf(tokens: readonly Token[]): string {
  const lines: string[] = [];
  for (const { type, children, content } of tokens) {
    if (type === "fence") lines.push(...content.split("\n").map(evenSpace).filter(isWritten));
    if (type !== "inline") continue;
    let words = "";
    for (const token of children ?? []) {
      // Marks of emphasis and links stand within words and leave no gap; line breaks part words, as captions do.
      if (isWords(token.type)) words += token.content;
      else if (token.type.endsWith("break") || token.type === "figcaption_open") words += " ";
    }
    const line = evenSpace(words);
    if (isWritten(line)) lines.push(line);
  }
  return lines.join("\n");
}

/** What is printed together: the items of a list, the rows of a table; everything else stands by itself. */
interface Block {
  readonly words: string;
  readonly group: Token | undefined;
}

/**
 * A text as it is printed without its marks: paragraphs parted by an empty line, lists with their bullets and
 * numbers, the cells of a row side by side, footnotes with their numbers, and the line ends that are kept.
 */
export function printedWordsOf(tokens: readonly Token[]): string {
  const blocks: Block[] = [];
  const around: Token[] = [];
  let prefix = "";
  let cells: string[] | undefined;
  for (const token of tokens) {
    const { type, nesting } = token;
    if (nesting === 1) around.push(token);
    if (nesting === -1) around.pop();
    if (type === "list_item_open") prefix = markOf(token);
    if (type === "footnote_open") prefix = `[${token.meta.id + 1}] `;
    if (type === "figcaption_open") prefix = "— ";
    if (type === "tr_open") cells = [];
    const group = around.find((outer) => groups.has(outer.type));
    if (type === "tr_close" && cells) {
      blocks.push({ words: cells.join(" | "), group });
      cells = undefined;
    }
    if (type === "fence" && isWritten(token.content)) blocks.push({ words: token.content.trimEnd(), group });
    if (type !== "inline") continue;
    const words = printedLine(token.children ?? []);
    if (cells) cells.push(words.replaceAll("\n", " "));
    else if (words !== "") {
      blocks.push({ words: prefix + words, group });
      prefix = "";
    }
  }
  return blocks
    .map(({ words, group }, index) => {
      const before = blocks[index - 1];
      if (before === undefined) return words;
      return (group !== undefined && group === before.group ? "\n" : "\n\n") + words;
    })
    .join("");
}

const groups: ReadonlySet<string> = new Set([
  "bullet_list_open",
  "ordered_list_open",
  "table_open",
  "footnote_block_open",
]);

function markOf({ info, markup }: Token): string {
  return info === "" ? "- " : `${info}${markup} `;
}

function printedLine(tokens: readonly Token[]): string {
  let words = "";
  for (const { type, content, meta } of tokens) {
    if (isWords(type)) words += content;
    else if (type === "footnote_ref") words += `[${meta.id + 1}]`;
    else if (type === "hardbreak" || type === "figcaption_open") words += "\n";
    else if (type === "softbreak") words += " ";
  }
  return words.split("\n").map(evenSpace).filter(isWritten).join("\n");
}

function isWritten(line: string): boolean {
  return line.trim() !== "";
}

function evenSpace(words: string): string {
  return (unevenSpace.test(words) ? words.replace(/\s+/g, " ") : words).trim();
}

function isWords(type: string): boolean {
  return type === "text" || type === "text_special" || type === "code_inline" || type === "image";
}
