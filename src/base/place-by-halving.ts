/**
 * How many items of an ordered list come before a place: a few looks tell, however long the list.
 * @param isBefore true for the items before the place and false for all after it.
 */
export function placeByHalving<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
