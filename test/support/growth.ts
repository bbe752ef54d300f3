/** The growth that still counts as in proportion: 2 for twice as much, and something for a machine that is busy. */
export const inProportion = 2.6;

/** Milliseconds that a run must take for its time to mean something. */
const enough = 20;

/**
 * Where the time is compared: which doubling of the size, and how many runs of each. One look is enough where time is
 * in proportion. What seems slower is looked at again, with more runs and with more of it: a cost that comes once, such
 * as the first collection of garbage, is gone at the next doubling, and a square shows more.
 */
const looks = [
  { from: 1, runs: 2 },
  { from: 1, runs: 6 },
  { from: 2, runs: 5 },
  { from: 4, runs: 3 },
  { from: 8, runs: 3 },
  // A machine that was busy may not be any more.
  { from: 2, runs: 8 },
] as const;

/**
 * How many times as long work takes for twice as much: 2 is in proportion, 4 is the square.
 * The size begins at `from` and is doubled until a run takes long enough to be compared.
 * @returns 1 where not even `most` takes that long
 */
export function growthOf<T>(
  make: (size: number) => T,
  work: (made: T) => unknown,
  { from, most = from * 64 }: { readonly from: number; readonly most?: number },
): number {
  let size = from;
  // The first run of all is slower than those after it.
  work(make(size));
  while (timeOf(work, make(size)) < enough) {
    size *= 2;
    if (size > most) return 1;
  }
  let least = Number.POSITIVE_INFINITY;
  for (const look of looks) {
    const [once, twice] = [make(size * look.from), make(size * look.from * 2)];
    let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // By turns, and the shortest of each, so that other work on the machine counts as little as can be.
    for (let run = 0; run < look.runs; run += 1) {
      short = Math.min(short, timeOf(work, once));
      long = Math.min(long, timeOf(work, twice));
    }
    least = Math.min(least, long / short);
    if (least < inProportion) break;
  }
  return least;
}

/** Milliseconds of a processor: unlike those of a clock, they do not pass while others have it. */
function timeOf<T>(work: (made: T) => unknown, made: T): number {
  const before = process.cpuUsage();
  work(made);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
