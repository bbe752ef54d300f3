import type { MappedTextBuilder } from "./mapped-text.ts";

/** Stands for what is no words (code, an address), so that the words around it do not seem to be neighbours. */
export const gap = "\uFFFC";

const fence = /^ {0,3}(`{3,}|~{3,})/;
const indent = /^(?:[ \t]*>)*[ \t]*/;
const item = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;
const heading = /^#{1,6}(?:[ \t]+|$)/;
const rule = /^(?:(?:[-*_][ \t]*){3,}|=+[ \t]*)$/;
const tableRule = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;
const note = /^\[\^[^\]\n]+\]:[ \t]*/;
const definition = /^\[[^\]^\n][^\]\n]*\]:[ \t]*\S+/;

/** The same text with its comments turned into blanks, so that every word stays where it is. */
export function blankComments(source: string): string {
  return source.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, " "));
}

/**
 * Adds the words of a Markdown text. Marks, code and addresses are left out; lines that Markdown joins into one
 * paragraph are joined, and each paragraph, item, heading and cell is a line of its own.
 * @param source the whole file, without comments.
 * @param start where the Markdown begins in it; it goes on to the end.
 */
export function readMarkdown(source: string, start: number, text: MappedTextBuilder): void {
  let closing = "";
  let inParagraph = false;
  for (let at = start; at < source.length; ) {
    const newline = source.indexOf("\n", at);
    const end = newline === -1 ? source.length : newline;
    const line = source.slice(at, end);
    const mark = fence.exec(line)?.[1];
    if (closing === "" && mark === undefined) {
      const content = at + (indent.exec(line)?.[0].length ?? 0);
      inParagraph = readLine(source, { start: content, end, inParagraph }, text);
    } else {
      if (inParagraph) text.add("\n", at);
      inParagraph = false;
      if (closing === "") closing = mark ?? "";
      else if (mark?.startsWith(closing)) closing = "";
    }
    at = end + 1;
  }
  if (inParagraph) text.add("\n", source.length);
}

/** @returns whether the next line may go on with the same paragraph. */
function readLine(
  source: string,
  { start, end, inParagraph }: { start: number; end: number; inParagraph: boolean },
  text: MappedTextBuilder,
): boolean {
  const line = source.slice(start, end);
  if (line.trim() === "" || rule.test(line) || tableRule.test(line) || definition.test(line)) {
    if (inParagraph) text.add("\n", start);
    text.add("\n", start);
    return false;
  }
  const isRow = line.startsWith("|") || line.includes(" | ");
  const opening = heading.exec(line) ?? item.exec(line) ?? note.exec(line);
  if (inParagraph) text.add(opening !== null || isRow ? "\n" : " ", start - 1);
  readInline(source, { start: start + (opening?.[0].length ?? 0), end, isRow }, text);
  if (!isRow && !heading.test(line) && !/(?: {2}|\\)$/.test(line)) return true;
  text.add("\n", end);
  return false;
}

/** Bounded, so that a long line of brackets takes no longer than another. */
const inline =
  /(?<code>`+)|(?<cell>\|)|<(?<auto>[a-z][a-z0-9+.-]{1,20}:[^\s<>]{0,2000}|[^\s<>@]{1,80}@[^\s<>]{1,80})>|(?<address>(?:https?:\/\/|www\.)[^\s<>)\]]*[^\s<>)\].,;:!?"'])|(?<escaped>\\[!-/:-@[-`{-~])|(?<other>\[\^[^\]\n]{1,40}\]|!?\[(?=(?:[^[\]\n]|\[[^[\]\n]{0,80}\]){0,400}\][([])|\](?:\((?:[^()\n\\]|\\.|\([^()\n]{0,300}\)){0,2000}\)|\[[^\]\n]{0,80}\])|\\$|\*+|~~|_{2,}|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])|[ \t]+#*[ \t]*$)/giu;

/** What a line without marks, code and addresses does not have. */
const marked = /[`|<[\]\\*~_#]|https?:|www\./i;

function readInline(
  source: string,
  { start, end, isRow }: { start: number; end: number; isRow: boolean },
  text: MappedTextBuilder,
): void {
  const line = source.slice(start, end);
  if (!marked.test(line)) {
    text.keep(start, start + line.trimEnd().length);
    return;
  }
  let from = 0;
  for (const match of line.matchAll(inline)) {
    const { code, cell, address, auto, escaped } = match.groups ?? {};
    if (match.index < from || (cell !== undefined && !isRow)) continue;
    const close = code === undefined ? -1 : line.indexOf(code, match.index + code.length);
    if (code !== undefined && close === -1) continue;
    text.keep(start + from, start + match.index);
    if (code !== undefined || address !== undefined || auto !== undefined) text.add(gap, start + match.index);
    if (cell !== undefined) text.add("\n", start + match.index);
    if (escaped !== undefined) text.keep(start + match.index + 1, start + match.index + 2);
    from = code === undefined ? match.index + match[0].length : close + code.length;
  }
  text.keep(start + from, end);
}
