/** A few letters with a number: `ke-116`, `G-20`. Longer ones may be parted, or they would not fit on every screen. */
const ordinal = /(?<![\p{L}\d-])(\p{L}{1,3}-\d{1,4})(?![\p{L}\d-])/u;

/**
 * Parts a text into words between which a line may end anywhere and, at every second place, short ordinals that are
 * to be kept whole: browsers end a line between `ke-` and its number.
 */
export function partOrdinals(text: string): string[] {
  return /-\d/.test(text) ? text.split(ordinal) : [text];
}
