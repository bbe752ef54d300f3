import { keptLineEnds } from "../markdown/kept-line-ends.ts";
import type { MappedTextBuilder } from "./mapped-text.ts";
import { readInline } from "./read-inline.ts";

const fence = /^ {0,3}(`{3,}|~{3,})/;
/** A number of four digits is a year. */
const item = /^(?:[-*+]|\d{1,3}[.)])(?:[ \t]+|$)/;
const heading = /^#{1,6}(?:[ \t]+|$)/;
const rule = /^(?:(?:[-*_][ \t]*){3,}|=+[ \t]*)$/;
const tableRule = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;
const note = /^\[\^[^\]\n]+\]:[ \t]*/;
const definition = /^\[[^\]^\n][^\]\n]*\]:[ \t]*\S+/;

/**
 * Adds the words of a Markdown text. Marks, code and addresses are left out; lines that Markdown joins into one
 * paragraph are joined, and each paragraph, item, heading, cell and line whose end is kept is a line of its own.
 * @param source the whole file, without comments.
 * @param start where the Markdown begins in it; it goes on to the end.
 */
export function readMarkdown(source: string, start: number, text: MappedTextBuilder): void {
  let closing = "";
  let inParagraph = false;
  let lines: Lines = { kept: none, end: start };
  for (let at = start; at < source.length; ) {
    const newline = source.indexOf("\n", at);
    const end = newline === -1 ? source.length : newline;
    const mark = fenceAt(source, at, end);
    if (closing === "" && mark === undefined) {
      const start = skipIndent(source, at, end);
      if (at >= lines.end) lines = linesFrom(source, at, end);
      const isKept = lines.kept.has(at);
      inParagraph = readLine(source, { start, end, inParagraph, isKept }, text);
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

const none: ReadonlySet<number> = new Set();

/** Lines up to an empty one. */
interface Lines {
  /** Where those begin before which a line end is kept. */
  readonly kept: ReadonlySet<number>;
  readonly end: number;
}

function linesFrom(source: string, first: number, firstEnd: number): Lines {
  const starts = [first];
  const lines = [source.slice(skipIndent(source, first, firstEnd), firstEnd)];
  let at = firstEnd + 1;
  while (at < source.length && lines[0] !== "") {
    const newline = source.indexOf("\n", at);
    const end = newline === -1 ? source.length : newline;
    const start = skipIndent(source, at, end);
    if (start === end) break;
    starts.push(at);
    lines.push(source.slice(start, end));
    at = end + 1;
  }
  const kept =
    lines.length < 2 ? none : new Set(keptLineEnds(lines).flatMap((index) => starts[index + 1] ?? []));
  return { kept, end: at };
}

const space = 0x20;
const tab = 0x09;

/** The marks of a fence around code that a line begins with. */
function fenceAt(source: string, start: number, end: number): string | undefined {
  let at = start;
  while (at < start + 3 && source.charCodeAt(at) === space) at += 1;
  const code = source.charCodeAt(at);
  return code === 0x60 || code === 0x7e ? fence.exec(source.slice(start, end))?.[1] : undefined;
}

/** Where a line begins behind its blanks and the marks of quoted paragraphs. */
function skipIndent(source: string, start: number, end: number): number {
  let at = start;
  for (; at < end; at += 1) {
    const code = source.charCodeAt(at);
    if (code !== space && code !== tab && code !== 0x3e) break;
  }
  return at;
}

interface ReadLine {
  readonly start: number;
  readonly end: number;
  readonly inParagraph: boolean;
  /** Whether the line end before it is kept. */
  readonly isKept: boolean;
}

/** @returns whether the next line may go on with the same paragraph. */
function readLine(
  source: string,
  { start, end, inParagraph, isKept }: ReadLine,
  text: MappedTextBuilder,
): boolean {
  const line = source.slice(start, end);
  const isPlain = plainStart.test(line);
  if (!isPlain && isWordless(line)) {
    if (inParagraph) text.add("\n", start);
    text.add("\n", start);
    return false;
  }
  const isRow = line.startsWith("|") || line.includes(" | ");
  const head = isPlain ? null : heading.exec(line);
  const opening = isPlain ? null : (head ?? item.exec(line) ?? note.exec(line));
  if (inParagraph) text.add(opening !== null || isRow || isKept ? "\n" : " ", start - 1);
  readInline(source, { start: start + (opening?.[0].length ?? 0), end, isRow }, text);
  if (!isRow && head === null && !line.endsWith("  ") && !line.endsWith("\\")) return true;
  text.add("\n", end);
  return false;
}

/** How most lines begin; nothing but a paragraph begins so. */
const plainStart = /^[A-Za-z“”"'(]/;

function isWordless(line: string): boolean {
  return line.trim() === "" || rule.test(line) || tableRule.test(line) || definition.test(line);
}
