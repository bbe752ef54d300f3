import { placeByHalving } from "./place-by-halving.ts";
import { rememberLast } from "./remember.ts";

/** A point in a text: line and column count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A point or a stretch of a file; `end` lies behind the last character. */
export interface Place extends Position {
  readonly file: string;
  readonly end?: Position;
}

/** A text file in memory. Line ends are `\n` and there is no byte order mark. */
export interface Source {
  /** Path relative to the content folder's parent, always with `/`. */
  readonly file: string;
  readonly text: string;
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * Decodes the bytes of a text file. A byte order mark is dropped and CRLF becomes LF, because editors on
 * Windows write both without asking.
 * @returns the text, or `undefined` where the bytes are not UTF-8.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes).replaceAll("\r\n", "\n");
  } catch {
    return undefined;
  }
}

/** The place of the stretch from offset `start` up to `end` in a source, `end` excluded. */
export function placeAt(source: Source, start: number, end = start): Place {
  const place = { file: source.file, ...positionAt(source, start) };
  return end > start ? { ...place, end: positionAt(source, end) } : place;
}

function positionAt(source: Source, offset: number): Position {
  const clamped = Math.min(Math.max(offset, 0), source.text.length);
  const starts = lineStarts(source);
  const line = placeByHalving(starts, (start) => start <= clamped);
  return { line, column: clamped - (starts[line - 1] ?? 0) + 1 };
}

/** Where the lines of a text begin. Whoever asks for one place in it often asks for thousands. */
const lineStarts = rememberLast(({ text }: Source): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
});
