import { forbidden } from "../base/characters.ts";
import { leaveOutComments } from "./comments.ts";

/**
 * The part of a text that is published: without comments and without characters that no feed may hold. The line
 * breaks of word processors (U+000B, U+2028) stay line breaks, and their page breaks (U+000C, U+2029) part paragraphs.
 */
export function cleanText(text: string): string {
  return withoutStrange(leaveOutComments(text));
}

/** For each line of what is published of a text the line from which it comes, both from 0. */
export function writtenLines(text: string): number[] {
  return leaveOutComments(text)
    .split("\n")
    .flatMap((line, index) =>
      withoutStrange(line)
        .split("\n")
        .map(() => index),
    );
}

function withoutStrange(shown: string): string {
  if (!strange.test(shown)) return shown;
  return shown
    .replace(/[\v\u2028]/g, "  \n")
    .replace(/[\f\u2029]/g, "\n\n")
    .replace(new RegExp(forbidden, "gu"), "");
}

/** Found in few texts, and quicker to look for than what is forbidden. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const strange = /[\0-\x08\x0b\x0c\x0e-\x1f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;
