import { edits } from "./edits.ts";
import type { KnownOfficial } from "./known.ts";
import { nameWords } from "./same-name.ts";
import type { Span } from "./span.ts";

/** A word with a capital; `joined` where nothing but a blank parts it from the one before. */
export interface CapitalWord extends Span {
  readonly text: string;
  readonly joined: boolean;
}

/** A name in a text that is not the register's form of it. */
export interface NameVariant extends Span {
  readonly official: KnownOfficial;
}

/** Finds spellings met in print by the words of a text. */
export interface NameVariants {
  /** The variant that begins with the word at `index`. */
  readonly find: (words: readonly CapitalWord[], index: number) => NameVariant | undefined;
}

const a = "a".charCodeAt(0);

/** The words of a text that begin with a capital, in order. */
export function capitalWords(text: string, words: readonly Span[]): CapitalWord[] {
  const found: CapitalWord[] = [];
  for (const { start, end } of words) {
    const code = text.charCodeAt(start);
    if (end - start < 2 || (code >= a && code < 128) || !/^\p{Lu}/u.test(text[start] ?? "")) continue;
    const last = found.at(-1);
    const joined = last !== undefined && start === last.end + 1 && text[last.end] === " ";
    found.push({ start, end, text: text.slice(start, end), joined });
  }
  return found;
}

/**
 * Collects the aliases of officials that are other spellings of the whole name; nicknames and short forms are not
 * among them, nor is a spelling that is somebody else's name.
 */
export function nameVariants(officials: readonly KnownOfficial[]): NameVariants {
  const names = new Set(officials.map(({ name }) => name.toLowerCase()));
  const byFirst = new Map<string, { words: readonly string[]; official: KnownOfficial }[]>();
  for (const official of officials) {
    for (const alias of official.aliases ?? []) {
      const words = nameWords(alias);
      const [first] = words;
      if (first === undefined || names.has(alias.toLowerCase())) continue;
      if (!isSpelling(words, nameWords(official.name))) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, official }]);
    }
  }
  return {
    find: (words, index) => {
      for (const { words: wanted, official } of byFirst.get(words[index]?.text ?? "") ?? []) {
        const window = windowOf(words, index, wanted.length);
        if (window?.every(({ text }, at) => text === wanted[at]) !== true) continue;
        return { start: window[0]?.start ?? 0, end: window.at(-1)?.end ?? 0, official };
      }
      return undefined;
    },
  };
}

/** An official with the words of the name. */
export interface SplitName {
  readonly official: KnownOfficial;
  readonly name: readonly string[];
}

/** A name as long as the official's that begins at a word, each part the same or a letter or two off. */
export function readNearName(
  words: readonly CapitalWord[],
  index: number,
  { official, name }: SplitName,
): NameVariant | undefined {
  // One word at least must be right: two wrong ones are somebody else's.
  if (!name.some((word, at) => words[index + at]?.text === word)) return undefined;
  const window = windowOf(words, index, name.length);
  if (window === undefined) return undefined;
  const written = window.map(({ text }) => text);
  if (!isSpelling(written, name) || official.aliases?.includes(written.join(" "))) return undefined;
  return { start: window[0]?.start ?? 0, end: window.at(-1)?.end ?? 0, official };
}

/** Words side by side, where no further one follows that would make it another name. */
function windowOf(words: readonly CapitalWord[], index: number, length: number): CapitalWord[] | undefined {
  const window = words.slice(index, index + length);
  if (length < 2 || window.length < length || window.slice(1).some(({ joined }) => !joined)) return undefined;
  return words[index + length]?.joined ? undefined : window;
}

/** Whether a name is another in other letters: as many words, each the same or nearly so, not all the same. */
function isSpelling(written: readonly string[], name: readonly string[]): boolean {
  if (written.length !== name.length) return false;
  let differs = false;
  for (const [at, word] of written.entries()) {
    const one = word.toLowerCase();
    const two = (name[at] ?? "").toLowerCase();
    if (one === two) continue;
    const shorter = Math.min(one.length, two.length);
    if (shorter < 4 || edits(one, two) > (shorter < 7 ? 1 : 2)) return false;
    differs = true;
  }
  return differs;
}
