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
  return withoutMarks(line.replace(/^\s*(?:>\s?)*(?:#{1,6}\s+|[-+*]\s+)?/, ""))
    .replace(/^\s*\|(.*)$/, (_, cells: string) => cells.replace(/\s?\|\s*$/, ""))
    .replace(/\s+/g, " ")
    .trim();
}

const escaped = /\\[!-/:-@[-`{-~]/y;
const linkEnd = /\]\((?:[^()\\]|\\.|\([^()]{0,500}\)){0,3000}\)/y;
const autolink = /<((?:https?:\/\/|mailto:)[^<>\s]+)>/y;

/** Takes the marks out of a line in one pass, so that no line takes longer than its length allows. */
function withoutMarks(line: string): string {
  const out: string[] = [];
  /** Where in what was put out the brackets stand that may begin a link. */
  const open: number[] = [];
  for (let at = 0; at < line.length; ) {
    const character = line[at] ?? "";
    if (matchAt(escaped, line, at) !== undefined) {
      out.push(line[at + 1] ?? "");
      at += 2;
    } else if (character === "[" || (character === "!" && line[at + 1] === "[")) {
      const mark = character === "[" ? "[" : "![";
      open.push(out.length);
      out.push(mark);
      at += mark.length;
    } else if (character === "]") {
      const begin = open.pop();
      const end = begin === undefined ? undefined : matchAt(linkEnd, line, at);
      if (begin !== undefined && end !== undefined) out[begin] = "";
      out.push(end === undefined ? "]" : "");
      at += end?.[0].length ?? 1;
    } else if (character === "<") {
      const link = matchAt(autolink, line, at);
      out.push(link?.[1] ?? "<");
      at += link?.[0].length ?? 1;
    } else {
      const length = markLength(line, at);
      if (length === 0) out.push(character);
      at += length || 1;
    }
  }
  return out.join("");
}

/** How many characters from here on are a mark of emphasis. */
function markLength(line: string, at: number): number {
  const character = line[at];
  if (character === "*" || character === "`") return 1;
  if (character === "~") return line[at + 1] === "~" ? 2 : 0;
  if (character !== "_") return 0;
  const before = line[at - 1] ?? " ";
  const behind = line[at + 1] ?? " ";
  const opens = !isWord(before) && !/\s/.test(behind);
  const closes = !/\s/.test(before) && !isWord(behind);
  return opens || closes ? 1 : 0;
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
