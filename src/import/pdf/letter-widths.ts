import type { PdfLine } from "./page-lines.ts";

/** How wide the first word of a line is: as wide as its share of the line, counted by how wide its letters are. */
export function firstWordWidth({ text, left, right }: PdfLine): number {
  const [word = text] = text.split(/\s/);
  return ((right - left) * weight(word)) / Math.max(1, weight(text));
}

/** How wide letters are beside each other in the fonts that offices write with. */
function weight(text: string): number {
  let sum = 0;
  for (const letter of text)
    sum += /[iljtfrI.,:;'|!() ]/.test(letter)
      ? 0.55
      : /[mwMW]/.test(letter)
        ? 1.6
        : /\p{Lu}/u.test(letter)
          ? 1.3
          : 1;
  return sum;
}
