import { missingPieces } from "../missing-words.ts";
import type { Notes } from "../notes.ts";
import { type FoundWords, findWords } from "./find-words.ts";
import { wordsToHtml } from "./words-html.ts";

/** A stretch of a post: of the classic editor, whose blank lines part paragraphs, or of blocks, which are HTML. */
export interface Segment {
  readonly kind: "classic" | "blocks";
  readonly html: string;
}

export interface BlockOptions {
  readonly notes: Notes;
  /** Content of reusable blocks ("patterns"), by their number in WordPress. */
  readonly reusable: ReadonlyMap<string, string>;
}

/**
 * The marks of the block editor are HTML comments: `<!-- wp:name {"settings": 1} -->`, `<!-- /wp:name -->`, and
 * `<!-- wp:name {} /-->` for a block without content of its own
 * (https://developer.wordpress.org/block-editor/reference-guides/packages/packages-block-serialization-default-parser/).
 * A setting holds neither `--` nor `<`, which are written as `\u002d` and `\u003c`.
 */
const mark = /<!--\s*(\/?)wp:([a-z][\w-]*(?:\/[a-z][\w-]*)?)([\s\S]*?)-->/g;
const comment = /<!--[\s\S]*?-->/g;
const deepest = 4;
/** In blocks nested deeper than this, settings are taken over without a look at what the content repeats. */
const deepestCompared = 40;

interface OpenBlock {
  readonly name: string;
  readonly found: readonly FoundWords[];
  /** Where its content begins in the stretches read so far. */
  readonly from: number;
}

/** Takes the block editor's marks off a post and puts what blocks keep among their settings where they stand. */
export function readBlocks(content: string, options: BlockOptions, depth = 0): Segment[] {
  const { notes, reusable } = options;
  const parts: Segment[] = [];
  const open: OpenBlock[] = [];
  let at = 0;
  const put = (html: string, isClassic: boolean) => {
    if (html !== "") parts.push({ kind: isClassic ? "classic" : "blocks", html });
  };
  for (const match of content.slice(0, content.lastIndexOf("-->") + 3).matchAll(mark)) {
    const [whole, slash = "", name = "", rest = ""] = match;
    const isFree = open.length === 0 || open.every((block) => block.name === "freeform");
    put(content.slice(at, match.index), isFree);
    at = match.index + whole.length;
    if (slash === "/") {
      close(open, name, parts, notes);
      continue;
    }
    const isEmpty = /\/\s*$/.test(rest);
    const settings = readSettings(rest.replace(/\/?\s*$/, ""), notes);
    const ref = String(Reflect.get(settings, "ref") ?? "");
    const shared = name === "block" ? reusable.get(ref) : undefined;
    if (shared !== undefined && depth < deepest) {
      parts.push(...readBlocks(shared, options, depth + 1));
      continue;
    }
    if (isEmpty) {
      if (/^(?:block|pattern|template-part|core\/block)$/.test(name)) notes.add("block-elsewhere", whole);
      put(wordsToHtml(findWords(settings), notes), false);
    } else if (open.length < deepestCompared)
      open.push({ name, found: findWords(settings), from: parts.length });
    else {
      put(wordsToHtml(findWords(settings), notes), false);
      open.push({ name, found: [], from: parts.length });
    }
  }
  put(content.slice(at), true);
  for (const block of open.reverse()) parts.push(...missingOf(block, parts.slice(block.from), notes));
  return joined(parts.map(({ kind, html }) => ({ kind, html: withoutMore(html, notes) })));
}

/** Ends the innermost block of a name; what its settings say and its content does not stands before its content. */
function close(open: OpenBlock[], name: string, parts: Segment[], notes: Notes): void {
  const at = open.findLastIndex((block) => block.name === name);
  if (at === -1) return;
  const [block] = open.splice(at);
  if (block === undefined || block.found.length === 0) return;
  parts.splice(block.from, 0, ...missingOf(block, parts.slice(block.from), notes));
}

function missingOf({ found }: OpenBlock, inner: readonly Segment[], notes: Notes): Segment[] {
  const lines = inner.flatMap(({ html }) => [html, ...html.split(/<[^>]*>/)]);
  const left = found.filter(
    ({ value, label }) =>
      missingPieces([value.replace(/<[^>]*>/g, " "), ...(label === undefined ? [] : [label])], lines).length >
      0,
  );
  const html = wordsToHtml(left, notes);
  return html === "" ? [] : [{ kind: "blocks", html }];
}

function readSettings(text: string, notes: Notes): object {
  if (text.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    notes.add("block-settings", text.trim());
    return {};
  }
}

/** WordPress's own marks ("more", page breaks) go; other comments stay to be said by the reader of HTML. */
function withoutMore(html: string, notes: Notes): string {
  const end = html.lastIndexOf("-->") + 3;
  if (end < 3) return html;
  const cleaned = html.slice(0, end).replace(comment, (whole) => {
    const more = /^<!--\s*(?:more|nextpage|noteaser)\b([\s\S]*?)-->$/.exec(whole);
    if (more === null) return whole;
    if (/\p{L}{2}/u.test(more[1] ?? "")) notes.add("element-dropped", whole);
    return "";
  });
  return cleaned + html.slice(end);
}

function joined(parts: readonly Segment[]): Segment[] {
  const segments: Segment[] = [];
  for (const part of parts) {
    const last = segments.at(-1);
    const isBlank = part.html.trim() === "";
    if (last !== undefined && (last.kind === part.kind || isBlank))
      segments[segments.length - 1] = { kind: last.kind, html: `${last.html}${part.html}` };
    else segments.push(part);
  }
  return segments;
}
