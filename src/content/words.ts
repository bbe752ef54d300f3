import type { Language } from "../base/language.ts";
import type { Report } from "../diagnostics/faults.ts";
import { checkKeys } from "../yaml/check-keys.ts";
import { map, text } from "../yaml/schema.ts";
import type { YamlData } from "../yaml/yaml.ts";
import { authenticityWords } from "./words/authenticity.ts";
import { dataWords } from "./words/data.ts";
import { frameWords } from "./words/frame.ts";
import { listWords } from "./words/lists.ts";
import { mediaWords } from "./words/media.ts";
import { pageWords } from "./words/pages.ts";
import { releaseWords } from "./words/release.ts";
import { scriptWords } from "./words/script.ts";
import { searchWords } from "./words/search.ts";
import { statisticsWords } from "./words/statistics.ts";

const table = {
  ...frameWords,
  ...listWords,
  ...releaseWords,
  ...pageWords,
  ...statisticsWords,
  ...mediaWords,
  ...searchWords,
  ...authenticityWords,
  ...dataWords,
  ...scriptWords,
} as const;

/** What the site says itself, in one language, by names for which an office can give other words. */
export type Words = Readonly<Record<keyof typeof table, string>>;

/** What the site says itself, in each language of its pages. */
export type WordsIn = Readonly<Record<Language, Words>>;

/** The words that the program has. */
export const wordsOfProgram: WordsIn = { id: wordsOf("id"), en: wordsOf("en") };

const ownWords = Object.fromEntries(Object.keys(table).map((key) => [key, text.optional()]));

/** The words of an office, and under `en` those for its pages in English. */
export const wordsSchema = { ...ownWords, en: map(ownWords).optional() };

/** Reads words.yaml; the words of the program stand for those that it does not have. */
export function parseWords(
  data: YamlData,
  { language, report }: { readonly language: Language; readonly report: Report },
): WordsIn {
  const { en = {}, ...id } = checkKeys(wordsSchema, data, language, report);
  return { id: wordsOf("id", id), en: wordsOf("en", en) };
}

/** The words of a language. @param own those that an office has instead. */
function wordsOf(language: Language, own: Readonly<Record<string, unknown>> = {}): Words {
  const written = new Map(Object.entries(own));
  const words = Object.entries(table).map(([key, word]) => [key, written.get(key) ?? word[language]]);
  // The names are those of the table, which no type can follow through the loop.
  return Object.fromEntries(words) as Words;
}
