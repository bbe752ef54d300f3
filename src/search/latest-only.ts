/**
 * Runs work in the background, one piece at a time. Of the pieces that come in meanwhile only the latest is done,
 * for it makes the others out of date.
 * @param onError told of what a piece throws; the next is done all the same.
 * @returns takes a piece of work and comes back at once.
 */
export function latestOnly<T>(
  work: (item: T) => Promise<void>,
  onError: (error: unknown) => void,
): (item: T) => void {
  let waiting: { readonly item: T } | undefined;
  let busy = false;
  const goOn = async () => {
    busy = true;
    while (waiting) {
      const { item } = waiting;
      waiting = undefined;
      await work(item).catch(onError);
    }
    busy = false;
  };
  return (item) => {
    waiting = { item };
    if (!busy) void goOn();
  };
}
