import type { Place } from "../base/source.ts";
import type { Manuscript } from "../content/manuscript.ts";
import { blankComments } from "../markdown/comments.ts";
import type { Span } from "../text/span.ts";
import { type MappedText, mapText } from "./mapped-text.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readScalar } from "./read-scalar.ts";

/**
 * Everything a reader of a release reads, as one text without marks: headline, summary, body, captions, each a
 * paragraph of its own. Rules look for words here, and their findings are traced back to the source.
 */
export interface ReadingText extends MappedText {
  readonly title: Span;
  readonly summary: Span;
  readonly body: Span;
  readonly captions: Span;
}

/** Reads the words of a release. */
export function readRelease(manuscript: Manuscript): ReadingText {
  const { keys, bodyOffset } = manuscript;
  const plain = blankComments(manuscript.source.text);
  const text = mapText(plain);
  const readKey = (value: string | undefined, path: readonly (string | number)[]): Span => {
    const start = text.length;
    // Finding the place of a value parses the front matter again, so it is put off until there is a finding.
    if (value !== undefined)
      text.defer(value, (part) => readScalar(plain, spanOf(plain, manuscript.data.place(path)), value, part));
    const end = text.length;
    text.add("\n\n", bodyOffset);
    return { start, end };
  };
  const title = readKey(keys.title, ["title"]);
  const summary = readKey(keys.summary, ["summary"]);
  const start = text.length;
  readMarkdown(plain, bodyOffset, text);
  const body = { start, end: text.length };
  text.add("\n\n", plain.length);
  const first = text.length;
  for (const [index, { caption, alt }] of (keys.photos ?? []).entries()) {
    readKey(alt, ["photos", index, "alt"]);
    readKey(caption, ["photos", index, "caption"]);
  }
  const captions = { start: first, end: text.length };
  const { value, locate, locateExact } = text.finish();
  return { value, locate, locateExact, title, summary, body, captions };
}

/** The stretch of the source that a place covers. */
function spanOf(text: string, { line, column, end }: Place): Span {
  const start = offsetOf(text, line, column);
  return { start, end: end === undefined ? start : offsetOf(text, end.line, end.column) };
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}
