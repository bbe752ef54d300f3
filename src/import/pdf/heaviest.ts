/** The value with the most weight, counted over all places where it stands; of several the first. */
export function heaviest(weighed: readonly (readonly [value: number, weight: number])[]): number | undefined {
  const sums = new Map<number, number>();
  for (const [value, weight] of weighed) sums.set(value, (sums.get(value) ?? 0) + weight);
  const [most] = [...sums].sort(([, a], [, b]) => b - a);
  return most?.[0];
}
