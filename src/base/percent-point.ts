/** A point of a picture, in percent of its width from the left and of its height from the top. */
export interface PercentPoint {
  readonly x: number;
  readonly y: number;
}

/** Reads `30% 20%`; the signs may be missing, and a comma may part the numbers. `undefined` where it is no point. */
export function parsePercentPoint(text: string): PercentPoint | undefined {
  const [, left, top] = /^\s*(\d{1,3})\s*%?[\s,]\s*(\d{1,3})\s*%?\s*$/.exec(text) ?? [];
  const point = { x: Number(left), y: Number(top) };
  return point.x <= 100 && point.y <= 100 ? point : undefined;
}

/** The form in which files have it. */
export function printPercentPoint({ x, y }: PercentPoint): string {
  return `${x}% ${y}%`;
}
