/** A stretch of a text in UTF-16 code units; `end` lies behind the last one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Sorts by position and drops each span that begins inside an earlier one; of two that begin together, the shorter. */
export function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  let end = -1;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}

/** A stretch of text taken over as it stands. */
export interface Excerpt extends Span {
  readonly text: string;
}
