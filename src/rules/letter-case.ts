/** Writes `word` as `model` is written: in capitals throughout, with a capital first letter, or as it is. */
export function likeCase(word: string, model: string): string {
  if (/^\P{Ll}+$/u.test(model) && /\p{Lu}.*\p{Lu}/u.test(model)) return word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
