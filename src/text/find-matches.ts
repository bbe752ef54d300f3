/**
 * Finds what an exact pattern matches, from left to right and without overlaps, trying it only where a loose one does.
 * A pattern with lookbehinds and classes of Unicode takes ten times as long over a whole text as one in plain letters.
 * @param loose global, without the flag `u`; it begins wherever the exact one can.
 * @param exact sticky.
 */
export function findMatches(text: string, loose: RegExp, exact: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  loose.lastIndex = 0;
  for (let candidate = loose.exec(text); candidate !== null; candidate = loose.exec(text)) {
    exact.lastIndex = candidate.index;
    const match = exact.exec(text);
    if (match !== null) found.push(match);
    loose.lastIndex = candidate.index + (match?.[0].length || 1);
  }
  return found;
}
