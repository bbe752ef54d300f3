import type { Extraction } from "../text/extraction.ts";
import { isLetterhead, isMasthead } from "./masthead.ts";

/** A line of a text that reads like its headline, as it stands in the plain text. */
export interface Headline {
  readonly line: string;
  readonly confidence: number;
}

const longest = 160;
const stampLine =
  /\b(?:dibaca|views?|dilihat|share|\d{1,2}[.:]\d{2}\s?(?:wi(?:b|ta|t)|am|pm)?)\b.*\d|^\W*\d[\d\s/.:-]*$/i;

/**
 * Finds the headline above the text: a short line before the dateline's, or the first line of a text without one.
 * Mastheads, numbers and dates above it are passed over.
 */
export function findHeadline(plain: string, { dateline, outlet, number }: Extraction): Headline | undefined {
  const end =
    dateline === undefined || dateline.value.closing === true
      ? firstLineEnd(plain)
      : lineStart(plain, dateline.start);
  const above = plain.slice(0, end).split("\n");
  let last: Headline | undefined;
  for (const [index, raw] of above.entries()) {
    const line = raw.trim();
    if (line === "" || line === outlet?.value || (number !== undefined && line.includes(number.value)))
      continue;
    if (stampLine.test(line) || !isHeadline(line)) continue;
    const sure = dateline !== undefined && index <= 3;
    const found = { line, confidence: sure ? 0.85 : 0.75 };
    if (!isMasthead(line)) return found;
    // A headline in capitals may begin with the name of an office, as letterheads above it do.
    if (isLetterhead(line)) last = { ...found, confidence: 0.6 };
  }
  return last;
}

function isHeadline(line: string): boolean {
  const words = line.match(/\p{L}{2,}/gu) ?? [];
  return (
    line.length <= longest &&
    words.length >= 3 &&
    words.length <= 22 &&
    /^["“‘(]?[\p{Lu}\d]/u.test(line) &&
    !/[.;,:]["”]?$/.test(line)
  );
}

/** Where the first line ends, if a longer text follows it; the first line of a single paragraph is no headline. */
function firstLineEnd(plain: string): number {
  const end = plain.indexOf("\n");
  return end === -1 || plain.length - end < end ? 0 : end;
}

function lineStart(plain: string, at: number): number {
  return plain.lastIndexOf("\n", at - 1) + 1;
}
