import { findDateline } from "../text/dateline.ts";
import { isGenre } from "./masthead.ts";
import { wordsOf } from "./missing-words.ts";

/** A part of a text that is a release of its own. */
export interface ReleasePart {
  readonly lines: readonly string[];
  /** The line that parted it from what came before. */
  readonly separator?: string;
}

const separator = /^\s*(?:[=*_~#•.-]{3,}|(?:[=*_~-]\s){2,}[=*_~-])\s*$/;
const fewestWords = 20;

/**
 * Parts a text that holds several releases, at lines of signs and at mastheads. Each part must begin as a release
 * does, with a dateline; a line of signs within a release parts nothing.
 */
export function splitReleases(lines: readonly string[]): ReleasePart[] {
  const parts: { lines: string[]; separator?: string }[] = [{ lines: [] }];
  for (const line of lines) {
    if (separator.test(line)) parts.push({ lines: [], separator: line.trim() });
    else if (isGenre(line) && parts.at(-1)?.lines.some((before) => before.trim() !== ""))
      parts.push({ lines: [line] });
    else parts.at(-1)?.lines.push(line);
  }
  const releases: { lines: string[]; separator?: string }[] = [];
  let head: string[] = [];
  for (const part of parts) {
    const isOne = isRelease(part.lines);
    const last = releases.at(-1);
    // What stands before the first release is its head.
    const before = last === undefined ? head : last.lines;
    if (isOne) {
      releases.push({ ...part, lines: [...head, ...part.lines] });
      head = [];
      continue;
    }
    if (part.separator !== undefined) before.push(part.separator);
    for (const line of part.lines) before.push(line);
  }
  return releases.length < 2 ? [{ lines: [...lines] }] : releases;
}

function isRelease(lines: readonly string[]): boolean {
  const text = lines
    .map((line) => line.replace(/[*_]/g, "").trim())
    .filter(Boolean)
    .join("\n");
  return wordsOf(text).length >= fewestWords && startsWithDateline(text);
}

/** Whether a text has a dateline, be it below a headline. */
export function startsWithDateline(text: string): boolean {
  const found = findDateline(text);
  return found !== undefined && found.start < 1500;
}
