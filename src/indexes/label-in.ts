import type { Language } from "../base/language.ts";
import type { IndexKind } from "./index-kind.ts";

/** What an index is called as a heading. */
export function labelIn({ words }: Pick<IndexKind, "words">, language: Language): string {
  return language === "id" ? words.label : words.englishLabel;
}
