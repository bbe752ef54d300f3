/** A word of a text as it is compared, and as it stands there. */
export interface CanonicalWord {
  readonly form: string;
  /** With the marks up to the next word. */
  readonly shown: string;
}

/** Runs of letters, marks and digits; signs of money, per cent and per mille are words too, for they change a figure. */
const word = /[\p{L}\p{M}\p{N}]+|[\p{Sc}%‰]/gu;

/** What shows nothing: marks of direction, soft hyphens and the like, which copying leaves in a text. */
const invisible = /\p{Cf}/gu;

/** All letters, marks and digits that are the same in every form of Unicode. */
const plain = /^[\n\r\t -~]*$/;

/**
 * The words of a text in canonical form: what shows nothing left out, in Unicode's form NFKC, then in small letters. Two
 * texts with the same words differ in nothing but capitals, marks between words, and space.
 * @see /cek/ and /data/skema-sidik.json, which tell readers of it: with another form, all fingerprints are others.
 */
export function canonicalWords(text: string): string[] {
  if (plain.test(text)) return text.toLowerCase().match(/[a-z0-9]+|[$%]/g) ?? [];
  return (normal(text).match(word) ?? []).map(fold);
}

/** The same with the places of the words. */
export function wordsWithMarks(text: string): CanonicalWord[] {
  const whole = normal(text);
  const found = [...whole.matchAll(word)];
  return found.map(({ 0: one, index }, place) => ({
    form: fold(one),
    shown: whole
      .slice(index, found[place + 1]?.index)
      .replace(/\s+/g, " ")
      .trim(),
  }));
}

function normal(text: string): string {
  return text.replace(invisible, "").normalize("NFKC");
}

function fold(one: string): string {
  return one.toLowerCase().normalize("NFKC");
}
