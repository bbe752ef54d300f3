import type Token from "markdown-it/lib/token.mjs";
import { blankComments } from "./comments.ts";
import { createParser } from "./parser.ts";
import { endOf, tokenEnds } from "./token-ends.ts";

/** A stretch of a Markdown text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A paragraph, heading, item or cell as its readers see it, with the way back to the text. */
export interface SourceBlock {
  /** Level of a heading as it is written, 1 to 6. */
  readonly level?: number;
  readonly isCell: boolean;
  /** {@link hidden} stands for code, pictures, bare addresses and what a backslash or entity made plain. */
  readonly words: string;
  /** The stretch of the text that a stretch of the words came from. */
  readonly locate: (words: Stretch) => Stretch;
}

/** A row of a table. */
export interface SourceRow extends Stretch {
  /** How many cells are written in it, and how many the table has room for. */
  readonly cells: number;
  readonly columns: number;
}

/** What Markdown makes of a text, by the places of its parts. */
export interface MarkdownSource {
  readonly blocks: readonly SourceBlock[];
  /** The rows below the heads of tables. */
  readonly rows: readonly SourceRow[];
  /** Fences around code that are never closed: the rest of the text is inside. */
  readonly openFences: readonly Stretch[];
  /** Names of the link definitions and of the notes that nothing refers to, in capitals as Markdown compares them. */
  readonly definitions: ReadonlySet<string>;
  readonly unusedNotes: ReadonlySet<string>;
}

export const hidden = "\uFFFC";

const parser = createParser().use(tokenEnds).disable(["text_join", "footnote_tail"]);

/** Reads a Markdown text; comments are no part of it. */
export function readSource(text: string): MarkdownSource {
  const plain = blankComments(text);
  const environment: Environment = {};
  const tokens = parser.parse(plain, environment);
  const lines = linesOf(plain);
  const blocks: SourceBlock[] = [];
  const rows: SourceRow[] = [];
  const openFences: Stretch[] = [];
  let columns = 0;
  let place = { line: 0, from: 0 };
  for (const [index, token] of tokens.entries()) {
    if (token.map && token.map[0] !== place.line) place = { line: token.map[0], from: 0 };
    if (token.type === "thead_open") columns = countUntil(tokens, index, "th_open", "thead_close");
    if (token.type === "tr_open" && tokens[index - 1]?.type !== "thead_open") {
      const line = lines[place.line];
      if (line) rows.push({ ...trimmed(line), cells: cellsIn(line.words), columns });
    }
    if (token.type === "fence" && token.map && !isClosed(token, lines))
      openFences.push({ start: lines[token.map[0]]?.start ?? 0, end: lines[token.map[0]]?.end ?? 0 });
    if (token.type !== "inline") continue;
    const open = tokens[index - 1];
    const isCell = open?.tag === "td" || open?.tag === "th";
    const origin = linesIn(token.content, lines, place);
    if (isCell) place.from = follow(origin, token.content.length) + 1 - (lines[place.line]?.start ?? 0);
    const level = open?.type === "heading_open" ? Number(open.tag.slice(1)) : undefined;
    blocks.push({ ...(level === undefined ? {} : { level }), isCell, ...wordsOf(token, origin) });
  }
  const notes = Object.entries(environment.footnotes?.refs ?? {});
  return {
    blocks,
    rows,
    openFences,
    definitions: new Set(Object.keys(environment.references ?? {})),
    unusedNotes: new Set(notes.flatMap(([name, use]) => (use < 0 ? [name.slice(1)] : []))),
  };
}

/** What the parser notes beside the tokens. */
interface Environment {
  references?: Record<string, unknown>;
  footnotes?: { refs?: Record<string, number> };
}

interface Line extends Stretch {
  readonly words: string;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split("\n").map((words) => {
    const line = { words, start, end: start + words.length };
    start = line.end + 1;
    return line;
  });
}

function trimmed({ words, start }: Line): Stretch {
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

function countUntil(tokens: readonly Token[], from: number, counted: string, end: string): number {
  let count = 0;
  for (let index = from; index < tokens.length && tokens[index]?.type !== end; index += 1)
    if (tokens[index]?.type === counted) count += 1;
  return count;
}

/** As tables are split: at each bar without a backslash, the outer ones left out. */
function cellsIn(row: string): number {
  const inner = row
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).length;
}

function isClosed({ map, markup }: Token, lines: readonly Line[]): boolean {
  const last = lines[(map?.[1] ?? 0) - 1]?.words.replace(/^[\s>]+/, "").trimEnd();
  return last !== undefined && last.length >= markup.length && last === markup.charAt(0).repeat(last.length);
}

/** From where a stretch of one text is taken from another, letter by letter. */
interface Piece {
  /** Where it begins in the one text, and in the other. */
  readonly at: number;
  readonly from: number;
}

/** Where the lines of a block's content stand in the text. */
function linesIn(
  content: string,
  lines: readonly Line[],
  { line, from }: { line: number; from: number },
): Piece[] {
  let at = 0;
  return content.split("\n").map((part, index) => {
    const source = lines[line + index];
    const column = source?.words.indexOf(part, index === 0 ? from : 0) ?? -1;
    const piece = { at, from: (source?.start ?? 0) + Math.max(column, 0) };
    at += part.length + 1;
    return piece;
  });
}

/** Where a character of the one text stands in the other. */
function follow(pieces: readonly Piece[], offset: number): number {
  const piece = pieces.findLast(({ at }) => at <= offset);
  return piece ? piece.from + offset - piece.at : 0;
}

/** The words of a block, and where each of them stands. */
function wordsOf(
  { content, children }: Token,
  origin: readonly Piece[],
): Pick<SourceBlock, "words" | "locate"> {
  let words = "";
  let at = 0;
  const pieces: Piece[] = [];
  const add = (part: string, from: number) => {
    pieces.push({ at: words.length, from });
    words += part;
  };
  const find = (part: string): number => {
    const found = content.indexOf(part, at);
    if (found !== -1) at = found + part.length;
    return found;
  };
  for (const [index, token] of (children ?? []).entries()) {
    const { type } = token;
    const before = children?.[index - 1];
    if (type === "softbreak" || type === "hardbreak") {
      find("\n");
      add("\n", at - 1);
    } else if (type === "text" && !(before?.type === "link_open" && before.info === "auto")) {
      const found = find(token.content);
      if (found === -1) add(hidden, at);
      else add(token.content, found);
    } else if (type === "text" || type === "text_special" || shownOtherwise.has(type)) {
      add(hidden, at);
      find(type === "text_special" ? token.markup : token.content);
    }
    // What is read on is not looked for in code, nor in the address of a link or picture.
    if (type === "link_close" || type === "text_special" || shownOtherwise.has(type))
      at = Math.max(at, endOf(token) ?? at);
  }
  const offsetAt = (offset: number) =>
    follow(origin, offset < words.length ? follow(pieces, offset) : content.length);
  return {
    words,
    locate: ({ start, end }) => ({
      start: offsetAt(start),
      end: end > start ? offsetAt(end - 1) + 1 : offsetAt(start),
    }),
  };
}

const shownOtherwise: ReadonlySet<string> = new Set([
  "code_inline",
  "image",
  "footnote_ref",
  "footnote_anchor",
]);
