/** Steps of a heat map above nothing, from pale to strong. */
export const heatSteps = 4;

/** How strongly a count is shown: 0 for none, and of the others the strongest for the most. */
export function heatOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil((count / Math.max(1, most)) * heatSteps));
}
