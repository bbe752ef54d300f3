import type { Known, KnownOfficial } from "./known.ts";
import { type NameForm, nameForms } from "./known-officials.ts";
import type { Person, PersonMention } from "./person.ts";

const word = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’]*/gu;
const placeBefore =
  /(?<!\p{L})(?:jalan|jl\.?|gedung|stadion|bandara|almarhum(?:ah)?|alm\.?|makam|rsud|rs|taman|lapangan)\s$/iu;

/** Finds registered officials whom a text names in full without an office. */
export function findKnownNames(text: string, known: Known, people: readonly Person[]): Person[] {
  if (known.officials.length === 0) return [];
  const named = new Set(people.map(({ id }) => id));
  const taken = people.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const byFirst = new Map<string, NameForm[]>();
  for (const form of nameForms(known)) {
    const [first = "", ...more] = form.words;
    if (more.length === 0 || named.has(form.official.id)) continue;
    byFirst.set(first.toLowerCase(), [...(byFirst.get(first.toLowerCase()) ?? []), form]);
  }
  const found = new Map<KnownOfficial, PersonMention[]>();
  let next = 0;
  for (const { 0: first, index: start } of text.matchAll(word)) {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    if (placeBefore.test(text.slice(Math.max(0, start - 14), start))) continue;
    for (const { official, words } of byFirst.get(first.toLowerCase()) ?? []) {
      const end = matchWords(text, start, words);
      if (end === undefined) continue;
      const mention = {
        start,
        end,
        text: text.slice(start, end),
        kind: "name",
        prefix: "",
        suffix: "",
      } as const;
      found.set(official, [...(found.get(official) ?? []), mention]);
      break;
    }
  }
  return [...found].map(([official, mentions]) => ({
    name: mentions[0]?.text ?? official.name,
    offices: [],
    mentions,
    aliases: [],
    deceased: false,
    id: official.id,
    confidence: 0.8,
  }));
}

function matchWords(text: string, at: number, words: readonly string[]): number | undefined {
  let end = at;
  for (const [index, expected] of words.entries()) {
    if (index > 0) end += /^(?:[ -]|\.\s?)/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
    if (text.slice(end, end + expected.length).toLowerCase() !== expected.toLowerCase()) return undefined;
    end += expected.length;
  }
  return /^[\p{L}\p{N}]/u.test(text.slice(end, end + 1)) ? undefined : end;
}
