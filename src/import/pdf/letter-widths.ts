import type { PdfCell, PdfLine } from "./page-lines.ts";

/** How wide the first word of a line is: as wide as its share of the line, counted by how wide its letters are. */
export function firstWordWidth({ text, left, right }: PdfLine): number {
  const [word = text] = text.split(/\s/);
  return ((right - left) * weight(word)) / Math.max(1, weight(text));
}

/** How wide letters are beside each other in the fonts that offices write with. */
export function weight(text: string): number {
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

/** Words parted where one of them begins about a place. @param slack how far from it that may be. */
export function splitAt(
  cell: PdfCell,
  place: number,
  slack: number,
): readonly [PdfCell, PdfCell] | undefined {
  const { text, left, right } = cell;
  const scale = (right - left) / Math.max(1, weight(text));
  const starts = [...text.matchAll(/ (?=\S)/g)].map(({ index }) => ({
    index,
    at: left + scale * weight(text.slice(0, index + 1)),
  }));
  const [nearest] = starts.sort((one, other) => Math.abs(one.at - place) - Math.abs(other.at - place));
  if (nearest === undefined || Math.abs(nearest.at - place) > slack) return undefined;
  const end = left + scale * weight(text.slice(0, nearest.index));
  return [
    { text: text.slice(0, nearest.index), left, right: end },
    { text: text.slice(nearest.index + 1), left: nearest.at, right },
  ];
}
