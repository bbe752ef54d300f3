import type { Span } from "../text/span.ts";

/** A stretch of words that stands in the source exactly as it is read. */
interface Piece {
  /** Where it stands in the words. */
  readonly at: number;
  /** Where it stands in the source. */
  readonly from: number;
  readonly length: number;
}

/** Words taken from a source that remember where each of them came from. */
export interface MappedText {
  readonly value: string;
  /** The stretch of the source that a stretch of the words came from. */
  locate(span: Span): Span;
  /** As {@link MappedText.locate}, but only where the source reads exactly as the words do, so that it can be replaced. */
  locateExact(span: Span): Span | undefined;
}

/** Collects words piece by piece. */
export interface MappedTextBuilder {
  /** How many code units there are. */
  readonly length: number;
  /** Adds a stretch of the source as it stands. */
  keep(start: number, end: number): void;
  /** Adds words that stand for the stretch of the source that begins at `start`. */
  add(words: string, start: number): void;
  finish(): MappedText;
}

/** Begins an empty text over a source. */
export function mapText(source: string): MappedTextBuilder {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  const push = (words: string, from: number, kept: number) => {
    if (words === "") return;
    const last = pieces.at(-1);
    if (
      last &&
      kept > 0 &&
      last.length > 0 &&
      last.from + last.length === from &&
      last.at + last.length === length
    )
      pieces[pieces.length - 1] = { ...last, length: last.length + kept };
    else pieces.push({ at: length, from, length: kept });
    parts.push(words);
    length += words.length;
  };
  return {
    get length() {
      return length;
    },
    keep: (start, end) => push(source.slice(start, end), start, end - start),
    add: (words, start) => push(words, start, 0),
    finish: () => createText(source, parts.join(""), pieces),
  };
}

function createText(source: string, value: string, pieces: readonly Piece[]): MappedText {
  const pieceAt = (offset: number): Piece => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return pieces[low] ?? { at: 0, from: 0, length: 0 };
  };
  const sourceOf = (offset: number): number => {
    const { at, from, length } = pieceAt(offset);
    return from + Math.min(offset - at, length);
  };
  const locate = ({ start, end }: Span): Span => {
    const first = sourceOf(start);
    return { start: first, end: end > start ? Math.max(first, sourceOf(end - 1) + 1) : first };
  };
  return {
    value,
    locate,
    locateExact: (span) => {
      const found = locate(span);
      return source.slice(found.start, found.end) === value.slice(span.start, span.end) ? found : undefined;
    },
  };
}
