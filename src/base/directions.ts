/** A mark that changes the order in which letters are shown. */
export interface DirectionMark {
  readonly start: number;
  readonly end: number;
  /** One that turns letters round whatever they are, or one that is opened and never closed. */
  readonly kind: "override" | "unclosed";
}

const overrides = "\u202d\u202e";
const isolates = "\u2066\u2067\u2068";
const endOfEmbedding = "\u202c";
const endOfIsolate = "\u2069";
const marks = /[\u202a-\u202e\u2066-\u2069\n]/g;

/**
 * The marks of direction that make a text read otherwise than it is written, or reach into what stands behind it.
 * Embeddings and isolates that are closed within their line are how right-to-left words are set, and fine.
 * Source: Unicode Standard Annex 9; https://trojansource.codes for what overrides are abused for.
 */
export function findDirectionMarks(text: string): DirectionMark[] {
  const found: DirectionMark[] = [];
  const open: { readonly at: number; readonly mark: string }[] = [];
  let isolated = 0;
  const closeAll = () => {
    for (const { at, mark } of open.splice(0))
      if (!overrides.includes(mark)) found.push({ start: at, end: at + 1, kind: "unclosed" });
    isolated = 0;
  };
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark === "\n") closeAll();
    else if (mark === endOfEmbedding) {
      if (!isolates.includes(open.at(-1)?.mark ?? isolates)) open.pop();
    } else if (mark === endOfIsolate) {
      // What was opened within an isolate ends with it.
      while (isolated > 0 && !isolates.includes(open.pop()?.mark ?? isolates));
      isolated = Math.max(0, isolated - 1);
    } else {
      if (overrides.includes(mark)) found.push({ start: index, end: index + 1, kind: "override" });
      if (isolates.includes(mark)) isolated += 1;
      open.push({ at: index, mark });
    }
  }
  closeAll();
  return found.sort((a, b) => a.start - b.start);
}
