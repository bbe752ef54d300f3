/**
 * The words of Markdown without its marks, a block a line. Quotation marks and everything else stay exactly as they
 * were written, because what is read from these words is quoted.
 */
export function plainOf(markdown: string): string {
  return markdown
    .split("\n")
    .map(plainLine)
    .filter((line) => line !== "")
    .join("\n");
}

/** One line without marks. */
function plainLine(line: string): string {
  if (/^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?\s*)?$/.test(line)) return "";
  return line
    .replace(/^\s*(?:>\s?)*(?:#{1,6}\s+|[-+*]\s+)?/, "")
    .replace(/!\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, "$1")
    .replace(/\[((?:[^\]\\]|\\.)*)\]\((?:[^()\\]|\\.|\([^)]*\))*\)/g, "$1")
    .replace(/<((?:https?:\/\/|mailto:)[^>]+)>/g, "$1")
    .replace(
      /\\([!-/:-@[-`{-~])|\*\*|~~|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])|(?<!\\)[*`]/gu,
      "$1",
    )
    .replace(/^\s*\|(.*)$/, (_, cells: string) => cells.replace(/\|\s*$/, ""))
    .replace(/\s+/g, " ")
    .trim();
}
