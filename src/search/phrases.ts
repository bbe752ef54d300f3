import type { SearchIndex } from "./open-index.ts";
import { wordsOf } from "./words.ts";

/** Releases whose texts are looked at: the best, since each is a file. */
const reach = 24;

/** Keeps releases whose texts have words behind each other, of the best ones. */
export async function keepPhrases(
  index: SearchIndex,
  ranks: readonly number[],
  phrases: readonly (readonly string[])[],
): Promise<{ ranks: readonly number[]; checked: number }> {
  const best = ranks.slice(0, reach);
  const entries = await index.results(best);
  const texts = await Promise.all(entries.map((entry) => index.text(entry)));
  const kept = best.filter((_, place) => {
    const { title = "", summary = "" } = entries[place] ?? {};
    const parts = [title, summary, ...bodyOf(texts[place] ?? "").split("\n")].map((part) =>
      wordsOf(part).map(({ form }) => form),
    );
    return phrases.every((phrase) => parts.some((words) => hasPhrase(words, phrase)));
  });
  return { ranks: kept, checked: best.length };
}

/** The text of a release without what stands around it in its file. */
export function bodyOf(file: string): string {
  const [above = ""] = file.split("\n* * *\n");
  return above.split("\n\n").slice(4).join("\n");
}

function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => phrase.every((word, index) => words[start + index] === word));
}
