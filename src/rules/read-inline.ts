import type { MappedTextBuilder } from "./mapped-text.ts";

/** Stands for what is no words (code, an address), so that the words around it do not seem to be neighbours. */
export const gap = "\uFFFC";

/** A part of one line of a source. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Whether it is a row of a table, whose bars part cells. */
  readonly isRow: boolean;
}

/** Adds the words of a line; marks, code and addresses are left out. */
export function readInline(source: string, { start, end, isRow }: Line, text: MappedTextBuilder): void {
  const line = source.slice(start, end);
  if (!marked.test(line)) {
    text.keep(start, start + line.trimEnd().length);
    return;
  }
  let from = 0;
  candidates.lastIndex = 0;
  for (let next = candidates.exec(line); next !== null; next = candidates.exec(line)) {
    const at = next.index;
    const mark = line.charCodeAt(at);
    const behind = mark === star ? endOfRun(line, at) : mark === bar ? at + 1 : endOfMark(line, at);
    candidates.lastIndex = Math.max(behind, at + 1);
    if (behind === at || at < from || (mark === bar && !isRow)) continue;
    const close = mark === tick ? line.indexOf(line.slice(at, behind), behind) : behind;
    if (close === -1) continue;
    text.keep(start + from, start + at);
    if (mark === bar) text.add("\n", start + at);
    else if (mark === backslash && behind - at === 2) text.keep(start + at + 1, start + at + 2);
    else if (mark === tick || mark === less || isLetter(mark)) text.add(gap, start + at);
    from = mark === tick ? close + behind - at : behind;
  }
  text.keep(start + from, end);
}

const star = 0x2a;
const less = 0x3c;
const backslash = 0x5c;
const tick = 0x60;
const bar = 0x7c;

/** What a line without marks, code and addresses does not have. */
const marked = /[`|<[\]\\*~_#]|https?:|www\./i;

/** Where a mark may begin; it takes much less time than the marks themselves. `ſ` is an s to a pattern of Unicode. */
const candidates = /[`|<[\]\\*_]|!\[|~~|http[sſ]?:|www\.|[ \t](?=[ \t#]*$)/gi;

/** Bounded, so that a long line of brackets takes no longer than another. */
const marks =
  /`+|<(?:[a-z][a-z0-9+.-]{1,20}:[^\s<>]{0,2000}|[^\s<>@]{1,80}@[^\s<>]{1,80})>|(?:https?:\/\/|www\.)(?:[!-(*-;=?-\\^-~]|[\p{L}\p{M}\p{N}])*(?<![.,;:!?"'*|`\\^])|\\[!-/:-@[-`{-~]|\[\^[^\]\n]{1,40}\]|!?\[(?=(?:[^[\]\n]|\[[^[\]\n]{0,80}\]){0,400}\][([])|\](?:\((?:[^()\n\\]|\\.|\([^()\n]{0,300}\)){0,2000}\)|\[[^\]\n]{0,80}\])|\\$|~~|_{2,}|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])|[ \t]+#*[ \t]*$/iuy;

/** Where the mark at a place ends; the place itself where there is none. */
function endOfMark(line: string, at: number): number {
  marks.lastIndex = at;
  return marks.test(line) ? marks.lastIndex : at;
}

function endOfRun(line: string, at: number): number {
  let end = at + 1;
  while (line.charCodeAt(end) === star) end += 1;
  return end;
}

/** Addresses in the open are all that begins with a letter. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
