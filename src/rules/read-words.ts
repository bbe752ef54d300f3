import type { Span } from "../text/span.ts";

/** Runs of letters and digits, in order of position. */
export function readWords(text: string): Span[] {
  const words: Span[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const inside = at < text.length && isWordCode(text.charCodeAt(at));
    if (inside && start === -1) start = at;
    else if (!inside && start !== -1) {
      words.push({ start, end: at });
      start = -1;
    }
  }
  return words;
}

/** Whether a UTF-16 code unit belongs to a word. Most are ASCII, and a regular expression for each would take long. */
export function isWordCode(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && other.test(String.fromCharCode(code));
}

const other = /[\p{L}\p{N}\p{M}]/u;
