import { once } from "../base/remember.ts";
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

/** Words whose way back to the source is looked for when the first place is asked for. */
interface DeferredPiece {
  readonly at: number;
  readonly read: (text: MappedTextBuilder) => void;
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
  /** Adds words now and where they came from when it is asked for; `read` adds the same words piece by piece. */
  defer(words: string, read: (text: MappedTextBuilder) => void): void;
  finish(): MappedText;
}

/** Begins an empty text over a source. */
export function mapText(source: string): MappedTextBuilder {
  return beginText(source, 0).builder;
}

/** @param first where the words begin in the whole text that they are a part of. */
function beginText(source: string, first: number): { builder: MappedTextBuilder; expand: () => Piece[] } {
  const pieces: (Piece | DeferredPiece)[] = [];
  let value = "";
  let at = first;
  const push = (words: string, piece: Piece | DeferredPiece) => {
    if (words === "") return;
    pieces.push(piece);
    value += words;
    at += words.length;
  };
  const expand = (): Piece[] =>
    pieces.flatMap((piece) => {
      if (!("read" in piece)) return piece;
      const part = beginText(source, piece.at);
      piece.read(part.builder);
      return part.expand();
    });
  const builder: MappedTextBuilder = {
    get length() {
      return at - first;
    },
    keep: (from, to) => push(source.slice(from, to), { at, from, to, exact: true }),
    add: (words, from, to = from + 1) => push(words, { at, from, to, exact: false }),
    defer: (words, read) => push(words, { at, read }),
    finish: () => createText(source, value, once(expand)),
  };
  return { builder, expand };
}

function createText(source: string, value: string, getPieces: () => readonly Piece[]): MappedText {
  const pieceAt = (offset: number): Piece => {
    const pieces = getPieces();
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
