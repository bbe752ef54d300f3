import type { NamesNearby, NearName } from "../text/names-nearby.ts";
import type { Span } from "../text/span.ts";

/** A word of a text that nearly is a word of a known name. */
export interface NearWord {
  readonly at: Span;
  readonly written: string;
  readonly near: NearName;
}

const a = "a".charCodeAt(0);

/** Finds words with a capital that misspell a name. */
export function* findNearNames(text: string, words: readonly Span[], names: NamesNearby): Iterable<NearWord> {
  for (const [index, at] of words.entries()) {
    // Names are written with a capital and then small letters; ASCII letters above "a" are small.
    if (text.charCodeAt(at.start) >= a || text.charCodeAt(at.start + 1) < a) continue;
    const written = text.slice(at.start, at.end);
    if (!names.mayFind(written)) continue;
    const before = words[index - 1];
    const after = words[index + 1];
    const near = names.find(
      written,
      before === undefined ? "" : text.slice(before.start, before.end),
      after === undefined ? "" : text.slice(after.start, after.end),
    );
    if (near !== undefined) yield { at, written, near };
  }
}
