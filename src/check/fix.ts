import { createTwoFilesPatch } from "diff";
import { compareText } from "../base/compare-text.ts";
import { type Compilation, type CompileOptions, compile } from "../compile/compile.ts";
import type { Content } from "../content/content.ts";
import type { Diagnostic, Suggestion } from "../diagnostics/diagnostic.ts";

/** A file that suggestions changed. */
export interface FixedFile {
  readonly file: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** How many suggestions were applied. */
  readonly count: number;
}

/** Content with every certain suggestion applied. */
export interface FixedContent {
  readonly content: Content;
  readonly files: readonly FixedFile[];
  /** What remains to be said. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One suggestion may give rise to another; more rounds than this would mean that two contradict each other. */
const rounds = 5;

/** What is known of content before it is changed. */
export interface Checked extends Pick<Compilation, "diagnostics" | "memory"> {
  /** Whether a file may be changed. */
  readonly isChosen: (file: string) => boolean;
}

/** Applies the suggestions that are certain, until there is none left. */
export function fixContent(
  content: Content,
  options: CompileOptions,
  { isChosen, ...checked }: Checked,
): FixedContent {
  const counts = new Map<string, number>();
  let texts = content.texts;
  let { diagnostics, memory } = checked;
  for (let round = 0; round < rounds; round += 1) {
    const byFile = certainByFile(diagnostics.filter(({ place }) => isChosen(place.file)));
    if (byFile.size === 0) break;
    texts = texts.map((old) => {
      const { file } = old;
      const suggestions = byFile.get(file);
      // Not read: it may be one that cannot be.
      if (!suggestions) return old;
      const { bytes } = old;
      const { text, count } = applySuggestions(decode(bytes), suggestions);
      counts.set(file, (counts.get(file) ?? 0) + count);
      return { file, bytes: new TextEncoder().encode(text) };
    });
    ({ diagnostics, memory } = compile({ ...content, texts }, options, memory));
  }
  const before = new Map(content.texts.map((text) => [text.file, text]));
  const files = texts.flatMap((text): FixedFile[] => {
    const { file } = text;
    const old = before.get(file);
    const count = counts.get(file);
    return old && count ? [{ file, before: old.bytes, after: text.bytes, count }] : [];
  });
  return { content: { ...content, texts }, files, diagnostics };
}

/**
 * Puts suggestions into a text. Their offsets count without a byte order mark and with `\n` for every line end, as
 * sources are read; mark and line ends of the text stay as they are. Of two that overlap, the first is applied.
 */
export function applySuggestions(
  text: string,
  suggestions: readonly Suggestion[],
): { readonly text: string; readonly count: number } {
  const ordered = [...suggestions].sort((a, b) => a.start - b.start || a.end - b.end);
  const rawOffset = offsetsIn(text);
  let result = "";
  let from = 0;
  let count = 0;
  for (const { start, end, text: words } of ordered) {
    const first = rawOffset(start);
    const last = rawOffset(end);
    if (first < from) continue;
    result += text.slice(from, first) + words;
    from = last;
    count += 1;
  }
  return { text: result + text.slice(from), count };
}

/** A change for people to read, in the unified format. */
export function formatChange({ file, before, after }: FixedFile): string {
  return createTwoFilesPatch(file, file, decode(before), decode(after), undefined, undefined, { context: 1 })
    .split("\n")
    .slice(1)
    .join("\n")
    .trimEnd();
}

function certainByFile(diagnostics: readonly Diagnostic[]): Map<string, Suggestion[]> {
  const byFile = new Map<string, Suggestion[]>();
  for (const { place, suggestion } of [...diagnostics].sort((a, b) =>
    compareText(a.place.file, b.place.file),
  )) {
    if (!suggestion?.certain) continue;
    byFile.set(place.file, [...(byFile.get(place.file) ?? []), suggestion]);
  }
  return byFile;
}

/** Turns offsets of the source, which must be asked for in rising order, into those of the text on disk. */
function offsetsIn(text: string): (offset: number) => number {
  let raw = text.startsWith("\uFEFF") ? 1 : 0;
  let plain = 0;
  return (offset) => {
    if (offset < plain) {
      raw = text.startsWith("\uFEFF") ? 1 : 0;
      plain = 0;
    }
    for (; plain < offset; plain += 1) raw += text.startsWith("\r\n", raw) ? 2 : 1;
    return raw;
  };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
