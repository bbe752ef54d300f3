import type { Span } from "../text/span.ts";

/** Marks that stand among the words that readers see. */
export interface LeftMark extends Span {
  readonly kind: "picture" | "link" | "reference" | "note" | "emphasis" | "heading" | "table" | "template";
}

/** Bounded, so that a long line of brackets takes no longer than another. */
const patterns: readonly (readonly [LeftMark["kind"], RegExp])[] = [
  ["picture", /!\[[^[\]\n]{0,300}\]\((?:[^()\n]|\([^()\n]{0,100}\)){0,1000}\)?/g],
  ["link", /(?<!!)\[[^[\]\n]{1,300}\]\((?:[^()\n]|\([^()\n]{0,100}\)){0,1000}\)?/g],
  ["reference", /\[(?!\^)[^[\]\n]{1,300}\]\[(?!\^)[^[\]\n]{0,300}\]/g],
  ["note", /\[\^[^[\]\s]{1,100}\]/g],
  [
    "template",
    /\{[{%][^{}\n]{1,300}[%}]\}|\[\/[a-z_]{3,30}\]|\[[a-z_]{3,30}\s[a-z_]{2,30}=[^[\]\n]{1,300}\]/g,
  ],
  ["emphasis", /(?<!\*)\*\*(?=[^\s*])|(?<=[^\s*])\*\*(?!\*)/g],
  ["emphasis", /(?<![\p{L}\p{N}_])__(?=[\p{L}\p{N}"“'‘])|(?<=[\p{L}\p{N}"”'’.,!?])__(?![\p{L}\p{N}_])/gu],
  ["emphasis", /(?<!~)~~(?=[^\s~])|(?<=[^\s~])~~(?!~)/g],
  ["heading", /^#{2,7}(?=[^\s#])|^#{7,}(?=\s)/gm],
  // One alone is most likely a tag, but where an ordinary word makes up the whole paragraph.
  ["heading", /^#(?=\p{Lu}\p{Ll}+(?:[ \t]\p{Ll}{2,}){0,8}$)/gu],
];

/** Each of the marks above has one of these, and most texts none. */
const anyMark = /[[{#]|\*\*|__|~~/;

const delimiterRow = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const row = /^\s*\|.*\|\s*$/;

/** Finds the Markdown in the words of one block that became nothing. */
export function findLeftMarks(words: string): LeftMark[] {
  const table = findTable(words);
  if (table) return [table];
  if (!anyMark.test(words)) return [];
  const found = patterns.flatMap(([kind, pattern]) =>
    [...words.matchAll(pattern)].map(
      ({ 0: mark, index }): LeftMark => ({ kind, start: index, end: index + mark.length }),
    ),
  );
  // Of marks within each other the outer one says it all; the sort keeps the order of the patterns.
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start)
    .filter((mark) => {
      if (mark.start < end) return false;
      end = mark.end;
      return true;
    });
}

/** Rows that stand in a paragraph, from the first to the last. */
function findTable(words: string): LeftMark | undefined {
  if (!words.includes("|")) return undefined;
  const lines = words.split("\n");
  const isRow = lines.map((line) => row.test(line) || (line.includes("|") && delimiterRow.test(line)));
  if (isRow.filter(Boolean).length < 2) return undefined;
  const first = isRow.indexOf(true);
  const last = isRow.lastIndexOf(true);
  const start = lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0);
  const end = lines.slice(0, last + 1).join("\n").length;
  return { kind: "table", start, end };
}
