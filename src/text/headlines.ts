/**
 * Whether the line around `at` is written as a headline: nearly every longer word with a capital, and no full stop.
 */
export function isHeadline(text: string, at: number): boolean {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const newline = text.indexOf("\n", at);
  const line = text.slice(start, newline === -1 ? text.length : newline);
  if (line.length > 200 || /^\s*[|*\d-]/.test(line) || /[.,;:]["”)*]*\s*$|[.!?]\s+\p{Lu}/u.test(line))
    return false;
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return (
    words.length >= 4 &&
    capital >= words.length * 0.8 &&
    /\s\p{Lu}\p{Ll}+(?:kan|i|a|u|p|h|k|t|n|g)\s/u.test(line)
  );
}
