/**
 * Words as a sentence lists them, with a comma before the last: `daerah, pejabat, atau acara`.
 * @param conjunction what stands before the last: `dan`.
 */
export function enumerate(words: readonly string[], conjunction: string): string {
  const last = words.at(-1) ?? "";
  if (words.length < 2) return last;
  const comma = words.length > 2 ? "," : "";
  return `${words.slice(0, -1).join(", ")}${comma} ${conjunction} ${last}`;
}
