import type { Extraction } from "../text/extraction.ts";
import { isMasthead } from "./masthead.ts";
import type { Notes } from "./notes.ts";
import { plainOf } from "./plain.ts";

/** What front matter holds already, so that the text need not say it again. */
export interface Moved {
  /** The headline as it stands in the text. */
  readonly title?: string | undefined;
  /** The dateline with its dash. */
  readonly dateline?: string | undefined;
  readonly number?: string | undefined;
  /** Notes on the author, as they stand in the text. */
  readonly bylines: readonly string[];
}

/** What of an extraction goes to front matter as a whole. */
export function movedOf(extraction: Extraction, title: string | undefined, dateKnown: boolean): Moved {
  const { dateline, number, byline } = extraction;
  // A place and a date under the text stay there, as letters have them.
  const text = dateline?.value.closing === true ? undefined : dateline?.value.text;
  return {
    title,
    // A date in the dateline stays in the text when front matter could not take it.
    dateline: text !== undefined && (dateKnown || !/\d{2}/.test(text)) ? text : undefined,
    number: number?.value,
    bylines: (byline?.value.split("; ") ?? []).filter((part) => /\p{L}/u.test(part)),
  };
}

/** Takes out of a Markdown text what was moved to front matter, as far as it is found; each is noted. */
export function moveLines(
  markdown: string,
  { title, dateline, number, bylines }: Moved,
  notes: Notes,
): string {
  let blocks = markdown.split("\n\n");
  if (title !== undefined) {
    const at = blocks.slice(0, 12).findIndex((block) => plainOf(block) === title);
    if (at !== -1) {
      notes.add("title-moved", title);
      blocks.splice(at, 1);
    }
  }
  if (number !== undefined) {
    const at = blocks.slice(0, 8).findIndex((block) => isNumberLine(plainOf(block), number));
    if (at !== -1) {
      notes.add("number-moved", plainOf(blocks[at] ?? ""));
      blocks.splice(at, 1);
    }
  }
  blocks = withoutMastheads(blocks, notes);
  if (dateline !== undefined) blocks = withoutDateline(blocks, dateline, notes);
  for (const byline of bylines) blocks = withoutByline(blocks, byline, notes);
  return blocks.filter((block) => block.trim() !== "").join("\n\n");
}

/** What stands above the text and only says what it is and who sends it is no text. */
function withoutMastheads(blocks: readonly string[], notes: Notes): string[] {
  const isHead = (block: string) => plainOf(block).split("\n").every(isMasthead);
  const end = blocks.findIndex((block) => block.trim() !== "" && !isHead(block));
  // A text of nothing but mastheads is left to people.
  if (end < 1) return [...blocks];
  for (const block of blocks.slice(0, end)) if (block.trim() !== "") notes.add("masthead", plainOf(block));
  return blocks.slice(end);
}

function isNumberLine(line: string, number: string): boolean {
  const rest = line.replace(number, "");
  return (
    rest !== line &&
    /^[\s:.]*(?:(?:siaran pers|press release|rilis(?: pers| berita)?)?[\s:,.-]*(?:nomor|nomer|no))?[\s:.]*$/i.test(
      rest,
    )
  );
}

function withoutDateline(blocks: readonly string[], dateline: string, notes: Notes): string[] {
  const wanted = dateline.replace(/\s+/g, " ").trim();
  let done = false;
  return blocks.map((block, index) => {
    if (done || index > 14 || !plainOf(block).startsWith(wanted)) return block;
    const rest = afterWords(block, wanted);
    if (rest === undefined) return block;
    done = true;
    notes.add("dateline-moved", wanted);
    return rest.replace(/^[\s\\]*(?:[-–—:|]+\s*)?/, "");
  });
}

/** What follows the given plain words in Markdown: bold and escapes among them are passed over. */
function afterWords(markdown: string, words: string): string | undefined {
  const parts = wordsPattern(words);
  const match = new RegExp(`^${parts}`, "u").exec(markdown);
  return match === null ? undefined : balanced(match[0], markdown.slice(match[0].length));
}

function wordsPattern(words: string): string {
  const marks = "(?:\\*\\*|\\*|_|\\\\|~~)*";
  return (
    marks +
    [...words].map((character) => (character === " " ? "\\s+" : quoted(character))).join(marks) +
    marks
  );
}

/** When bold began in the words that were cut and ends in the rest, the rest must begin it again. */
function balanced(cut: string, rest: string): string {
  return (cut.split("**").length - 1) % 2 === 1 ? `**${rest.trimStart()}` : rest;
}

function withoutByline(blocks: readonly string[], byline: string, notes: Notes): string[] {
  const pattern = new RegExp(`\\s*${wordsPattern(byline)}\\s*$`, "u");
  const from = Math.max(0, blocks.length - 12);
  const at = blocks.findLastIndex(
    (block, index) => index >= from && !/^(?:#|\||[-*] )/.test(block) && pattern.test(block),
  );
  if (at === -1) return [...blocks];
  notes.add("byline-moved", byline);
  return blocks.map((block, index) => (index === at ? block.replace(pattern, "") : block));
}

function quoted(character: string): string {
  return /[\p{L}\p{N}]/u.test(character) ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
