import type { Manuscript } from "../content/manuscript.ts";
import { blankComments } from "../markdown/comments.ts";
import type { Span } from "../text/span.ts";

/** A link's target as it is written, with its place in the source. */
export interface WrittenLink extends Span {
  readonly target: string;
}

const code = /(`+)[^`\n][\s\S]{0,2000}?\1|^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\2/gm;
const inline = /(?<!!\[[^\]\n]{0,300})\]\(\s{0,3}<?([^\s<>()]{1,2000})/g;
const definition = /^ {0,3}\[[^\]^\n][^\]\n]{0,80}\]:[ \t]{0,3}<?([^\s<>]{1,2000})/gm;

/** The links of a release's body, pictures excluded, in order of position. */
export function findLinks({ body, bodyOffset }: Manuscript): WrittenLink[] {
  return linksIn(body, bodyOffset);
}

/**
 * The links of a Markdown text, pictures excluded, in order of position.
 * @param offset where the text begins in the source.
 */
export function linksIn(text: string, offset: number): WrittenLink[] {
  if (!text.includes("](") && !text.includes("]:")) return [];
  const plain = blankComments(text).replace(code, (marked) => marked.replace(/[^\n]/g, " "));
  return [...plain.matchAll(inline), ...plain.matchAll(definition)]
    .map((match) => {
      const target = match[1] ?? "";
      const end = offset + match.index + match[0].length;
      return { target, start: end - target.length, end };
    })
    .sort((a, b) => a.start - b.start);
}
