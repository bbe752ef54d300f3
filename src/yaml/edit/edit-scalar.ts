import type { Scalar } from "yaml";
import { lineEnd, type Splice, spliceBetween } from "../../base/splices.ts";
import { endOf } from "./extent.ts";
import { printInBlock, printInFlow } from "./print-value.ts";

export interface ScalarContext {
  readonly text: string;
  /** Whether it stands between brackets or braces. */
  readonly isInFlow: boolean;
  /** Blanks before lines that belong to it. */
  readonly indent: number;
}

/** Writes another text, number, or yes or no in the place of one, with the same quotation marks where that can be. */
export function editScalar(node: Scalar.Parsed, value: unknown, context: ScalarContext): Splice[] {
  const { text } = context;
  const [start] = node.range;
  const end = endOf(node, text);
  const before = text.slice(start, end);
  const after = inStyleOf(node, before, value, context);
  return after === before ? [] : [spliceBetween(before, after, start)];
}

function inStyleOf(node: Scalar.Parsed, before: string, value: unknown, context: ScalarContext): string {
  const { isInFlow, indent } = context;
  if (typeof value !== "string") return String(value);
  const words = value.trim();
  switch (node.type) {
    case "QUOTE_DOUBLE":
      return refolded(node, before, words) ?? JSON.stringify(words);
    case "QUOTE_SINGLE":
      if (hasLines(words)) return JSON.stringify(words);
      return refolded(node, before, words) ?? `'${words.replaceAll("'", "''")}'`;
    case "BLOCK_LITERAL":
      return inBlock(before, words) ?? printInBlock(words, indent).trimStart();
    case "BLOCK_FOLDED":
      // Where lines are joined no longer, their ends count.
      return (
        refolded(node, before, words) ??
        inBlock(before.replace(">", "|"), words) ??
        printInBlock(words, indent).trimStart()
      );
    default: {
      // A year stays a number, as it was written.
      if (typeof node.value === "number" && /^\d+$/.test(words)) return words;
      const printed = isInFlow ? printInFlow(words) : printInBlock(words, indent).trimStart();
      return refolded(node, before, words) ?? printed;
    }
  }
}

function hasLines(words: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\0-\x1f\x7f-\x9f\u2028\u2029]/.test(words);
}

/** A text over several lines that are joined when it is read: lines without a change stay. */
function refolded(node: Scalar.Parsed, before: string, words: string): string | undefined {
  if (!before.includes("\n") || typeof node.value !== "string" || hasLines(words)) return undefined;
  const old = node.value.trim();
  if (/[\n\\]|''/.test(old + before.replaceAll("\n", "")) || /["'\\]/.test(words)) return undefined;
  const { start, end, text } = spliceBetween(old, words);
  // Whole words only, so that blanks and line breaks around them can be told apart.
  const from = old.lastIndexOf(" ", start - 1) + 1;
  const next = old.indexOf(" ", end);
  const to = next === -1 ? old.length : next;
  const [, head = "", body = ""] = /^(["']|[>|][^\n]*\n\s*|)([\s\S]*)$/.exec(before) ?? [];
  const place = (at: number) => placeOfWord(body, old.slice(0, at).split(" ").length - 1);
  const last = old.slice(0, to).split(" ").length - 1;
  const [first] = place(from) ?? [];
  const [, behind] = placeOfWord(body, last) ?? [];
  if (first === undefined || behind === undefined) return undefined;
  const changed = old.slice(from, start) + text + old.slice(end, to);
  return head + body.slice(0, first) + changed + body.slice(behind);
}

/** Where the word of a number stands, counted from 0; quotation marks at the end are no part of the last. */
function placeOfWord(body: string, number: number): readonly [start: number, end: number] | undefined {
  let count = 0;
  for (const { index, 0: word } of body.matchAll(/\S+/g)) {
    if (count === number) return [index, index + word.replace(/["']$/, "").length];
    count += 1;
  }
  return undefined;
}

/** A text on lines of its own below its mark, each as far in as its first line was. */
function inBlock(before: string, words: string): string | undefined {
  const headEnd = lineEnd(before, 0);
  const head = before.slice(0, headEnd);
  const indent = /^\n*( +)\S/.exec(before.slice(headEnd))?.[1];
  if (indent === undefined || /\d/.test(head) || /^\s/.test(words)) return undefined;
  const lines = words.split("\n").map((line) => line.trimEnd());
  const tail = /\n[ \n]*$/.exec(before.slice(headEnd))?.[0] ?? "";
  return `${head}\n${lines.map((line) => (line === "" ? "" : indent + line)).join("\n")}${tail}`;
}
