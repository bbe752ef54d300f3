import { availableParallelism } from "node:os";

/**
 * Does work on items, as many at a time as the machine has processors: pictures take memory while they are
 * decoded.
 * @returns the results in the order of the items.
 */
export async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}
