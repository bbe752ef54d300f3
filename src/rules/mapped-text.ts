import type { Span } from "../text/span.ts";

/** A stretch of words and what it came from; `exact` where the source has it letter by letter. */
interface Piece {
  /** Where it begins in the words. */
  readonly at: number;
  /** Where it begins and ends in the source. */
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
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
  /** Adds words that stand for a stretch of the source, by default one character of it. */
  add(words: string, start: number, end?: number): void;
  finish(): MappedText;
}

/** Begins an empty text over a source. */
export function mapText(source: string): MappedTextBuilder {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  const push = (words: string, { from, to, exact }: Omit<Piece, "at">) => {
    if (words === "") return;
    const last = pieces.at(-1);
    if (last?.exact && exact && last.to === from) pieces[pieces.length - 1] = { ...last, to };
    else pieces.push({ at: length, from, to, exact });
    parts.push(words);
    length += words.length;
  };
  return {
    get length() {
      return length;
    },
    keep: (start, end) => push(source.slice(start, end), { from: start, to: end, exact: true }),
    add: (words, start, end = start + 1) => push(words, { from: start, to: end, exact: false }),
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
    return pieces[low] ?? { at: 0, from: 0, to: 0, exact: false };
  };
  const locate = ({ start, end }: Span): Span => {
    const first = pieceAt(start);
    const from = first.exact ? first.from + start - first.at : first.from;
    if (end <= start) return { start: from, end: from };
    const last = pieceAt(end - 1);
    return { start: from, end: Math.max(from, last.exact ? last.from + end - last.at : last.to) };
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
