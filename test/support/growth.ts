/** How many times as much is worked on the second time. */
const more = 8;

/** The growth that still counts as in proportion: 8 would be, and 64 is the square. */
export const inProportion = 20;

/** Milliseconds that the longer run must take for its time to mean something. */
const enough = 16;

/**
 * Where the time is compared: how much larger than what takes long enough, and how many runs. One look is enough where
 * time is in proportion. What seems slower is looked at again, with more of it and with more runs: a cost that comes
 * once, such as a collection of garbage, is gone then, and a square shows more.
 */
const looks = [
  { from: 1, runs: 1 },
  { from: 1, runs: 8 },
  { from: 4, runs: 6 },
  // A machine that was busy may not be any more.
  { from: 2, runs: 10 },
] as const;

/**
 * How many times as long work takes for eight times as much.
 * The size begins at `from` and grows until a run takes long enough to be compared.
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
    const long = shortest(work, make(size * look.from), look.runs);
    // Short runs are the ones that something else makes longer.
    const short = shortest(work, make(Math.ceil((size * look.from) / more)), look.runs + 2);
    least = Math.min(least, long / short);
    if (least < inProportion) break;
  }
  return least;
}

function shortest<T>(work: (made: T) => unknown, made: T, runs: number): number {
  return Math.min(...Array.from({ length: runs }, () => timeOf(work, made)));
}

/** Milliseconds of a processor: unlike those of a clock, they do not pass while others have it. */
function timeOf<T>(work: (made: T) => unknown, made: T): number {
  const before = process.cpuUsage();
  work(made);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
