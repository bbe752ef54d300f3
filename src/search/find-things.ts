import { onceFor } from "../base/remember.ts";
import type { Directory, DirectoryKind, DirectoryThing } from "./directory.ts";
import { errorsBetween } from "./spelling.ts";
import { isCommon, wordsOf } from "./words.ts";

/** A thing of the register that words name. */
export interface FoundThing {
  readonly kind: DirectoryKind;
  readonly thing: DirectoryThing;
}

interface NamedThing extends FoundThing {
  /** Its names in folded words. */
  readonly names: readonly (readonly string[])[];
}

const namedThings = onceFor(({ kinds }: Directory): readonly NamedThing[] =>
  kinds.flatMap((kind) =>
    kind.things.map((thing) => ({
      kind,
      thing,
      names: [thing.title, ...thing.names].map(toWords).filter(({ length }) => length > 0),
    })),
  ),
);

/** Words of a name, which are too many to tell one thing from another when this many things have them. */
const most = 6;

export interface ThingsOptions {
  /** Whether the last word may be the beginning of one. */
  readonly isTyping: boolean;
}

/**
 * Things that words name: those of which they are a whole name; after them those whose name has all of them, unless
 * these are many, and those whose whole name is among them.
 */
export function findThings(
  directory: Directory,
  words: readonly string[],
  { isTyping }: ThingsOptions,
): readonly FoundThing[] {
  if (words.length === 0) return [];
  const things = namedThings(directory);
  const ways = sayingsOf(directory, words);
  const withName = (fits: (name: readonly string[], way: readonly string[]) => boolean) =>
    order(things.filter(({ names }) => ways.some((way) => names.some((name) => fits(name, way)))));
  const whole = withName((name, way) => name.join(" ") === way.join(" "));
  if (whole.length > 0 && !isTyping) return whole;
  const inner = order(namedWithin(directory, words));
  const partial = withName((name, way) => hasAll(name, way, isTyping));
  const rest = partial.length <= most || isTyping ? partial : [];
  const found = [...new Set([...whole, ...rest, ...inner])];
  return (found.length > 0 ? found : withName(isNear)).slice(0, most);
}

/** The things whose whole names are among words, the longest names first taken from left to right. */
function namedWithin(directory: Directory, words: readonly string[]): readonly FoundThing[] {
  const found: FoundThing[] = [];
  for (let start = 0; start < words.length; ) {
    const stretch = namedStretch(directory, words, start);
    found.push(...(stretch?.things ?? []));
    start += stretch?.length ?? 1;
  }
  return found;
}

/**
 * The ways to say the same: as it was typed, without the words of a question ("siapa gubernur"), and with the other
 * names of the first thing that is named among other words ("gubernur sulut").
 */
function sayingsOf(directory: Directory, words: readonly string[]): (readonly string[])[] {
  const telling = words.filter((word) => !isCommon(word));
  const ways = telling.length === 0 || telling.length === words.length ? [words] : [words, telling];
  return ways.flatMap((way) => {
    for (const start of way.keys()) {
      const { length, things = [] } = namedStretch(directory, way, start) ?? { length: 0 };
      const [only, ...others] = things;
      if (only && others.length === 0 && length < way.length)
        return [way, ...only.names.map((name) => way.toSpliced(start, length, ...name))];
    }
    return [way];
  });
}

/** Whether several words are all of a name, one of them with an error: "jusuf kala". */
function isNear(name: readonly string[], words: readonly string[]): boolean {
  const others = words.filter((word) => !name.includes(word));
  const [other = ""] = others;
  if (words.length < 2 || others.length !== 1 || other.length < 4) return false;
  return name.some((word) => !words.includes(word) && errorsBetween(other, word, 1) === 1);
}

/** The thing that several words mean although they are not its whole name: no other name has them all. */
export function onlyThing(directory: Directory, words: readonly string[]): FoundThing | undefined {
  if (words.length < 2 || namedStretch(directory, words, 0)?.length === words.length) return undefined;
  const [thing, ...others] = namedThings(directory).filter(({ names }) =>
    names.some((name) => hasAll(name, words, false)),
  );
  return others.length === 0 ? thing : undefined;
}

/** The things in whose names a word is. */
export function thingsWith(directory: Directory, word: string): readonly FoundThing[] {
  return namedThings(directory).filter(({ names }) => names.some((name) => name.includes(word)));
}

/** A stretch of words that is the whole name of things. */
export interface NamedStretch {
  readonly start: number;
  readonly length: number;
  readonly things: readonly NamedThing[];
}

/** The longest stretch of words, from a place on, that is a whole name. */
export function namedStretch(
  directory: Directory,
  words: readonly string[],
  start: number,
): NamedStretch | undefined {
  const matching = namedThings(directory).flatMap((found) =>
    found.names
      .filter((name) => name.every((word, index) => words[start + index] === word))
      .map(({ length }) => ({ found, length })),
  );
  const length = Math.max(0, ...matching.map((match) => match.length));
  if (length === 0) return undefined;
  const things = matching.filter((match) => match.length === length).map(({ found }) => found);
  return { start, length, things: [...new Set(things)] };
}

/** All words of the names of things, and how many releases are about one of them. */
export const wordsOfThings = onceFor((directory: Directory): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { names, thing } of namedThings(directory)) {
    for (const word of new Set(names.flat())) counts.set(word, (counts.get(word) ?? 0) + thing.count);
  }
  return counts;
});

function order<Found extends FoundThing>(things: readonly Found[]): Found[] {
  return [...things].sort((a, b) => b.thing.count - a.thing.count);
}

function hasAll(name: readonly string[], words: readonly string[], isTyping: boolean): boolean {
  return words.every(
    (word, index) =>
      name.includes(word) ||
      (isTyping && index === words.length - 1 && name.some((other) => other.startsWith(word))),
  );
}

function toWords(name: string): string[] {
  return wordsOf(name).map(({ form }) => form);
}
