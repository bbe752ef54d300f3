import type { Span } from "./span.ts";

/**
 * The runs of digits of a text, in order. Every date has one, and a text has few, so that whoever looks for dates
 * need not try each place of it.
 */
export function digitRuns(text: string): Span[] {
  const runs: Span[] = [];
  digit.lastIndex = 0;
  while (digit.test(text)) {
    const start = digit.lastIndex - 1;
    let end = start + 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
    runs.push({ start, end });
    digit.lastIndex = end;
  }
  return runs;
}

/** A regular expression passes over what is no digit several times as fast as a loop. */
const digit = /\d/g;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a UTF-16 code unit is white space, as a regular expression's `\s` has it. */
export function isBlank(code: number): boolean {
  return code <= 32
    ? code === 32 || (code >= 9 && code <= 13)
    : code >= 160 && /\s/.test(String.fromCharCode(code));
}
