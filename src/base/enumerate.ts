/** Words as a sentence lists them, with a comma before the last: `daerah, pejabat, atau acara`. */
export function enumerate(words: readonly string[], conjunction: "dan" | "atau"): string {
  const last = words.at(-1) ?? "";
  if (words.length < 2) return last;
  const comma = words.length > 2 ? "," : "";
  return `${words.slice(0, -1).join(", ")}${comma} ${conjunction} ${last}`;
}
