import { edits } from "./edits.ts";

/** Names that a text may misspell, ready to be looked up word by word. */
export interface NamesNearby {
  /** Whether a word can be one that {@link NamesNearby.find} finds. */
  readonly mayFind: (word: string) => boolean;
  /** A name one of whose words is nearly `word`, while the words before or after it are the name's own. */
  readonly find: (word: string, before: string, after: string) => NearName | undefined;
}

/** A misspelt word of a name. */
export interface NearName {
  /** The name as the register has it. */
  readonly name: string;
  /** The word that is meant. */
  readonly word: string;
}

interface Place {
  readonly name: string;
  readonly word: string;
  readonly before: string;
  readonly after: string;
}

const shortest = 4;

/**
 * Collects names of two words or more. A word that is itself in one of them is never a misspelling of another.
 * Looking a word up again costs nothing, however many releases have it.
 */
export function namesNearby(names: Iterable<string>): NamesNearby {
  const places = new Map<string, Place[]>();
  for (const name of new Set(names)) {
    const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
    for (const [index, word] of words.entries()) {
      const key = word.toLowerCase();
      const place = {
        name,
        word,
        before: words[index - 1]?.toLowerCase() ?? "",
        after: words[index + 1]?.toLowerCase() ?? "",
      };
      places.set(key, [...(places.get(key) ?? []), place]);
    }
  }
  const byLetter = new Map<string, string[]>();
  for (const word of places.keys()) {
    if (word.length < shortest || !/^\p{L}+$/u.test(word)) continue;
    const letter = word.slice(0, 1);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), word]);
  }
  const near = new Map<string, readonly string[]>();
  const nearWords = (word: string): readonly string[] => {
    const known = near.get(word);
    if (known) return known;
    const written = word.toLowerCase();
    const found =
      written.length < shortest || places.has(written)
        ? []
        : (byLetter.get(written.slice(0, 1)) ?? []).filter((candidate) => isNear(written, candidate));
    near.set(word, found);
    return found;
  };
  return {
    mayFind: (word) => nearWords(word).length > 0,
    find: (word, before, after) =>
      nearWords(word)
        .flatMap((known) => places.get(known) ?? [])
        .find((place) => matches(place.before, before) || matches(place.after, after)),
  };
}

function matches(wanted: string, written: string): boolean {
  return wanted.length >= 3 && wanted === written.toLowerCase();
}

/** In a short word another letter makes another word (Smart, Start); one too few or two swapped does not. */
function isNear(written: string, known: string): boolean {
  const shorter = Math.min(written.length, known.length);
  const limit = shorter < 8 ? 1 : 2;
  if (Math.abs(written.length - known.length) > limit || edits(written, known) > limit) return false;
  return shorter > 5 || written.length !== known.length || sorted(written) === sorted(known);
}

function sorted(word: string): string {
  return [...word].sort().join("");
}
