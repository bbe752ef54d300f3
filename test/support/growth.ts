import { cpuUsage } from "node:process";

/**
 * How much longer twice the work takes of the processor: the shortest of several runs of each, by turns. 2 is in
 * proportion, 4 is the square. On a busy machine single runs are off by half, so it goes on while the result is not
 * below `enough`, for at most `runs`.
 */
export function growthOf(
  work: (size: number) => unknown,
  size: number,
  { enough = 3, runs = 40 }: { enough?: number; runs?: number } = {},
): number {
  const times = { once: Number.POSITIVE_INFINITY, twice: Number.POSITIVE_INFINITY };
  for (let run = 1; run <= runs; run += 1) {
    times.once = Math.min(
      times.once,
      timeOf(() => work(size)),
    );
    times.twice = Math.min(
      times.twice,
      timeOf(() => work(size * 2)),
    );
    if (run >= 3 && times.twice / times.once < enough) break;
  }
  return times.twice / times.once;
}

/** Microseconds of the processor. */
function timeOf(run: () => unknown): number {
  const start = cpuUsage();
  run();
  const { user, system } = cpuUsage(start);
  return Math.max(1, user + system);
}
