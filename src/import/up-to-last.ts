/**
 * Changes a text up to its last `end`. A pattern that looks for an end which does not come any more would read the
 * rest of the text for each of its beginnings.
 */
export function changeUpToLast(end: string, text: string, change: (head: string) => string): string {
  const at = text.lastIndexOf(end);
  if (at === -1) return text;
  const behind = at + end.length;
  return change(text.slice(0, behind)) + text.slice(behind);
}
