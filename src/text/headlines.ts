/** Characters of a headline. */
const longest = 200;

/**
 * Whether the line around `at` is written as a headline: nearly every longer word with a capital, and no full stop.
 */
export function isHeadline(text: string, at: number): boolean {
  // Not farther than a headline is long: a text may be one line.
  const first = Math.max(0, at - longest - 1);
  const before = text.slice(first, at).lastIndexOf("\n");
  const newline = text.slice(at, at + longest + 1).indexOf("\n");
  const end = newline === -1 ? Math.min(text.length, at + longest + 1) : at + newline;
  const line = text.slice(first + before + 1, end);
  if (line.length > longest || /^\s*[|*\d-]/.test(line) || /[.,;:]["”)*]*\s*$|[.!?]\s+\p{Lu}/u.test(line))
    return false;
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return (
    words.length >= 4 &&
    capital >= words.length * 0.8 &&
    /\s\p{Lu}\p{Ll}+(?:kan|i|a|u|p|h|k|t|n|g)\s/u.test(line)
  );
}
