/**
 * How much longer twice the work takes: the shortest of several runs of each, by turns, so that other work on the
 * machine counts as little as can be. 2 is in proportion, 4 is the square.
 */
export function growthOf(work: (size: number) => unknown, size: number, runs = 5): number {
  const times = { once: Number.POSITIVE_INFINITY, twice: Number.POSITIVE_INFINITY };
  for (let run = 0; run < runs; run += 1) {
    times.once = Math.min(
      times.once,
      timeOf(() => work(size)),
    );
    times.twice = Math.min(
      times.twice,
      timeOf(() => work(size * 2)),
    );
  }
  return times.twice / times.once;
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
