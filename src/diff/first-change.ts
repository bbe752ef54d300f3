/** Where two texts begin to differ, with some words before it. */
export interface FirstChange {
  readonly before: string;
  readonly after: string;
}

/** Characters that are shown of a change, and before it. */
const shown = 80;
const context = 20;

/** The first stretch in which two texts differ. */
export function firstChange(before: string, after: string): FirstChange {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  const from = Math.max(0, start - context);
  return { before: excerpt(before, from), after: excerpt(after, from) };
}

function excerpt(text: string, from: number): string {
  return text.slice(from, from + shown).replace(/\s+/g, " ");
}
