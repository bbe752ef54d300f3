import { deceased, degree, honorific, isCommonWord, isDegree, isNoName } from "./name-words.ts";
import { readTitle } from "./office-titles.ts";
import type { Span } from "./span.ts";
import { isUnitAcronym, isUnitWord } from "./unit-words.ts";

/** A person's name with what stands before and behind it; the span covers all of it. */
export interface PersonName extends Span {
  /** Without ranks, forms of address and degrees. */
  readonly name: string;
  readonly words: readonly string[];
  /** As written: "Ir. Hj.", "AKBP". */
  readonly prefix: string;
  /** As written: "S.Pd. MM". */
  readonly suffix: string;
  readonly deceased: boolean;
}

const longestName = 7;
const initials =
  /(?:\p{Lu}\.\s?)+(?=\p{Lu})|(?:\p{Lu}\.){2,4}|\p{Lu}\.(?=\s?\p{Lu})|\p{Lu}{1,3}(?![\p{L}\p{N}.'’])/uy;
const plain = /\p{Lu}['’`]?\p{L}[\p{L}'’`]*(?:-\p{Lu}\p{L}+)*/uy;
const particle = /(?:bin|binti|van|der|de|al|el|ibn)(?=\s\p{Lu})/uy;
const unhyphenated = /\p{Lu}['’`]?\p{L}[\p{L}'’`]*/uy;
const shortName = /(?:Moch|Moh|Muh|Mohd|Md|Abd|Abdl|Kel|St|Sitti|Syarif)\.(?=\s?\p{Lu})/uy;
const lower = /\p{Ll}{4,}(?=\s\p{Lu}\p{Ll}+|\sdan\s)/uy;
const lowerInList = /\p{Ll}{4,}(?=[ \t]*(?:,|\.|\n|$| dan ))/uy;

/** Options for readings that are only safe in some surroundings. */
export interface NameOptions {
  /** Take a last word in lower case, as lists of names have it ("Stevanus liow,"). */
  readonly loose?: boolean;
  /** Stop at a hyphen, which parts two people ("Yulius-Victor"). */
  readonly single?: boolean;
}

/** Reads the name of a person that begins exactly at `at`, its prefix included. */
export function readName(text: string, at: number, options: NameOptions = {}): PersonName | undefined {
  let position = at;
  for (let next = stick(honorific, text, position); next !== ""; next = stick(honorific, text, position))
    position += next.length;
  const prefix = text.slice(at, position).trim();
  const words: string[] = [];
  let end = position;
  while (words.length < longestName) {
    if (words.length > 0 && stick(degree, text, end) !== "") break;
    const from = words.length === 0 ? position : skipGap(text, end);
    if (from === undefined) break;
    const found = readWord(text, from, words.length, options);
    if (found === undefined) break;
    words.push(...found.words);
    end = found.end;
  }
  while (words.length > 1 && isDegree(words.at(-1) ?? "")) end -= (words.pop()?.length ?? 0) + 1;
  if (words.every((word) => word.replace(/\./g, "").length < 3)) return undefined;
  let last = end;
  for (let next = stick(degree, text, last); next !== ""; next = stick(degree, text, last))
    last += next.length;
  const suffix = text.slice(end, last).replace(/^[\s,.]+/, "");
  const name = words.map(casedWord).join(" ");
  return {
    start: at,
    end: last,
    name,
    words: words.map(casedWord),
    prefix,
    suffix,
    deceased: deceased.test(`${prefix} `),
  };
}

function readWord(
  text: string,
  at: number,
  count: number,
  { loose = false, single = false }: NameOptions,
): { words: string[]; end: number } | undefined {
  const shortened = stick(shortName, text, at);
  if (shortened !== "") return { words: [shortened], end: at + shortened.length };
  const abbreviated = stick(initials, text, at).trimEnd();
  if (abbreviated !== "") {
    if (isUnitAcronym(abbreviated) || /^(?:RI|TNI|OPD|[IVX]{2,})$/.test(abbreviated)) return undefined;
    return { words: abbreviated.split(/\s+/), end: at + abbreviated.length };
  }
  const small = count === 0 ? "" : stick(particle, text, at) || readLower(text, at, loose);
  const word = small || stick(single ? unhyphenated : plain, text, at);
  if (word === "" || isNoName(word) || isUnitAcronym(word) || readTitle(word) !== undefined) return undefined;
  if (isDegree(word) && count > 0) return undefined;
  // Capitals throughout are an acronym unless they are long enough for a name shouted.
  if (/^\p{Lu}+$/u.test(word) && word.length < 4 && count === 0) return undefined;
  return { words: [word], end: at + word.length };
}

/** A later part of a name in lower case ("Abdul haris Makkie"): only what no other word of the language looks like. */
function readLower(text: string, at: number, loose: boolean): string {
  const word = stick(loose ? lowerInList : lower, text, at);
  if (word === "" || isNoName(word) || isUnitWord(word) || isCommonWord(word)) return "";
  return word;
}

/** Names go on over blanks, and over a stop that belongs to an initial. */
function skipGap(text: string, at: number): number | undefined {
  const gap = stick(/\.?[ \t]{1,3}(?=\p{Lu}\.)|[ \t]{1,3}/uy, text, at);
  if (gap !== "") return at + gap.length;
  return text[at - 1] === "." && /\p{Lu}/u.test(text[at] ?? "") ? at : undefined;
}

function casedWord(word: string): string {
  if (!/^\p{Lu}{4,}$/u.test(word))
    return /^\p{Ll}{3}/u.test(word) && word.length > 4 ? capitalised(word) : word;
  return capitalised(word.toLowerCase());
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function stick(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
