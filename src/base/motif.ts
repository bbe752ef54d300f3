/** One piece of the weave, which repeats in both directions: its size and, in one path, the threads that are seen. */
export interface Motif {
  readonly width: number;
  readonly height: number;
  /** Data of an SVG path. */
  readonly threads: string;
}

/** Columns from one diamond to the next, rows of a band, and how far a diamond reaches from its middle. */
const width = 12;
const height = 9;
const reach = 4;

/** A row of diamonds with stepped sides, as a loom makes them: large ones with an eye, small ones between. */
export const motif: Motif = { width, height, threads: threadsFrom(0) };

/** Pieces of it side by side. */
export function motifBand(pieces: number): Motif {
  const threads = Array.from({ length: pieces }, (_, index) => threadsFrom(index * width)).join("");
  return { width: width * pieces, height, threads };
}

function threadsFrom(left: number): string {
  const rows = Array.from({ length: height }, (_, y) =>
    runsOf(y).map(([from, to]) => `M${left + from} ${y}h${to - from}v1H${left + from}z`),
  );
  return rows.flat().join("");
}

/** Where threads lie on top in a row, from and to. */
function runsOf(y: number): [number, number][] {
  const runs: [number, number][] = [];
  for (let x = 0; x < width; x += 1) {
    if (!isOnTop(x, y)) continue;
    const last = runs.at(-1);
    if (last?.[1] === x) last[1] = x + 1;
    else runs.push([x, x + 1]);
  }
  return runs;
}

function isOnTop(x: number, y: number): boolean {
  const fromMiddle = Math.abs(x - width / 2) + Math.abs(y - reach);
  const fromEdge = Math.min(x, width - x) + Math.abs(y - reach);
  return fromMiddle === reach || fromMiddle <= 1 || fromEdge <= 1;
}
