import type { Span } from "../text/span.ts";
import type { MappedTextBuilder } from "./mapped-text.ts";

/**
 * Adds a text of the front matter, each word with its place in the file: plain or in quotation marks, on one line
 * or folded over several. Where the file writes a character another way, the words stand for the whole value.
 * @param span the value as the file has it, quotation marks included.
 */
export function readScalar(source: string, span: Span, value: string, text: MappedTextBuilder): void {
  const at = /["']/.test(source[span.start] ?? "") ? span.start + 1 : span.start;
  if (source.startsWith(value, at) && !/["'\\]/.test(value)) {
    text.keep(at, at + value.length);
    return;
  }
  const steps = align(source, span, value);
  if (steps === undefined) {
    text.add(value, span.start, span.end);
    return;
  }
  for (const { start, end, words } of steps) {
    if (words === undefined) text.keep(start, end);
    else text.add(words, start, end);
  }
}

interface Step extends Span {
  /** What the stretch stands for, where the file does not have it letter by letter. */
  readonly words?: string;
}

function align(source: string, { start, end }: Span, value: string): Step[] | undefined {
  const quote = /["']/.test(source[start] ?? "") ? source[start] : undefined;
  let at = quote === undefined ? start : start + 1;
  // A block scalar begins with its header: "|" or ">".
  const header = /^[|>][-+\d]*[^\n]*\n/.exec(source.slice(start, end));
  if (header !== null) at += header[0].length;
  while (header !== null && /\s/.test(source[at] ?? "")) at += 1;
  const steps: Step[] = [];
  for (let index = 0; index < value.length; index += 1) {
    if (at >= end) return undefined;
    const written = source[at] ?? "";
    const wanted = value[index] ?? "";
    if (/\s/.test(wanted) && /\s/.test(written)) {
      const blank = /^\s+/.exec(source.slice(at, end))?.[0].length ?? 1;
      const blanks = /^\s+/.exec(value.slice(index))?.[0] ?? " ";
      if (blank === blanks.length && source.startsWith(blanks, at))
        steps.push({ start: at, end: at + blank });
      else steps.push({ start: at, end: at + blank, words: blanks });
      at += blank;
      index += blanks.length - 1;
    } else if (written === wanted && !(quote === "'" && written === "'" && source[at + 1] !== "'")) {
      steps.push({ start: at, end: at + 1 });
      at += quote === "'" && written === "'" ? 2 : 1;
    } else if (quote === '"' && written === "\\" && source[at + 1] === wanted) {
      steps.push({ start: at + 1, end: at + 2 });
      at += 2;
    } else return undefined;
  }
  return steps;
}
