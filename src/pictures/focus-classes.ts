import type { PercentPoint } from "../base/percent-point.ts";

/** The classes of a picture of which one point stays in sight, in tenths: pages may hold no style of their own. */
export function focusClasses({ x, y }: PercentPoint): string {
  return `fx-${Math.round(x / 10)} fy-${Math.round(y / 10)}`;
}
