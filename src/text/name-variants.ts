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
  /** What to write: the register's name, or the short form of it that is meant. */
  readonly name: string;
}

/** Finds spellings met in print by the words of a text. */
export interface NameVariants {
  /** The variant that begins with the word at `index`. */
  readonly find: (words: readonly CapitalWord[], index: number) => NameVariant | undefined;
}

const capitalA = "A".charCodeAt(0);
const capitalZ = "Z".charCodeAt(0);

/** The words of a text that begin with a capital, in order. */
export function capitalWords(text: string, words: readonly Span[]): CapitalWord[] {
  const found: CapitalWord[] = [];
  for (const { start, end } of words) {
    const code = text.charCodeAt(start);
    if (code < 128 ? code < capitalA || code > capitalZ : !/^\p{Lu}/u.test(text[start] ?? "")) continue;
    const last = found.at(-1);
    const joined = last !== undefined && isGap(text, last, start);
    found.push({ start, end, text: text.slice(start, end), joined });
  }
  return found;
}

/** One blank, or the stop of an initial and a blank. */
function isGap(text: string, { start, end }: Span, next: number): boolean {
  if (next === end + 1) return text[end] === " ";
  return next === end + 2 && end === start + 1 && text.startsWith(". ", end);
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
        return { start: window[0]?.start ?? 0, end: window.at(-1)?.end ?? 0, official, name: official.name };
      }
      return undefined;
    },
  };
}

/** An official with the words of the name, or of a short form of it. */
export interface SplitName {
  readonly official: KnownOfficial;
  readonly name: readonly string[];
  readonly short: boolean;
}

/** A name and its short forms: "Togar Parulian Manurung" is Togar Manurung, Togar P. Manurung and Togar Parulian too. */
export function splitNames(official: KnownOfficial): SplitName[] {
  const name = nameWords(official.name);
  const [first = "", second = ""] = name;
  const last = name.at(-1) ?? "";
  const isLong = name.length > 2 && first.length > 1 && !birthNames.has(first.toLowerCase());
  const initials = [first, ...name.slice(1, -1).map((word) => word.slice(0, 1)), last];
  const shorter = isLong ? [[first, last], [first, second], initials] : [];
  return [
    { official, name, short: false },
    ...shorter.map((words) => ({ official, name: words, short: true })),
  ];
}

/** Names that half an island shares: alone they say nothing about who is meant. */
const birthNames: ReadonlySet<string> = new Set(
  "i ni ida bagus ayu anak agung gusti wayan putu gede made kadek nengah nyoman komang ketut luh dewa desak cokorda muhammad mohammad moh muh ahmad achmad abdul andi siti sri nur".split(
    " ",
  ),
);

/** A name as long as the official's that begins at a word, each part the same or a letter or two off. */
export function readNearName(
  words: readonly CapitalWord[],
  index: number,
  { official, name, short }: SplitName,
): NameVariant | undefined {
  // One word at least must be right: two wrong ones are somebody else's.
  const right = name.filter((word, at) => words[index + at]?.text === word);
  if (right.length === 0) return undefined;
  const window = windowOf(words, index, name.length);
  if (window === undefined) return undefined;
  const written = window.map(({ text }) => text);
  const isTelling = right.some((word) => word.length > 1 && !birthNames.has(word.toLowerCase()));
  if (!isSpelling(written, name, short || !isTelling ? 1 : 2)) return undefined;
  if (official.aliases?.includes(written.join(" "))) return undefined;
  const form = short ? name.map((word) => (word.length === 1 ? `${word}.` : word)).join(" ") : official.name;
  return { start: window[0]?.start ?? 0, end: window.at(-1)?.end ?? 0, official, name: form };
}

/** Words side by side, where no further one follows that would make it another name. */
function windowOf(words: readonly CapitalWord[], index: number, length: number): CapitalWord[] | undefined {
  const window = words.slice(index, index + length);
  if (length < 2 || window.length < length || window.slice(1).some(({ joined }) => !joined)) return undefined;
  return words[index + length]?.joined ? undefined : window;
}

/** Whether a name is another in other letters: as many words, each the same or nearly so, not all the same. */
function isSpelling(written: readonly string[], name: readonly string[], most = 2): boolean {
  if (written.length !== name.length) return false;
  let differs = false;
  for (const [at, word] of written.entries()) {
    const one = word.toLowerCase();
    const two = (name[at] ?? "").toLowerCase();
    if (one === two) continue;
    const shorter = Math.min(one.length, two.length);
    if (shorter < 4 || edits(one, two) > (shorter < 7 ? 1 : most)) return false;
    differs = true;
  }
  return differs;
}
