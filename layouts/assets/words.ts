import { englishMonthNames } from "../../src/base/english-date-names.ts";
import { monthNames } from "../../src/base/month-names.ts";
import type { authenticityWords } from "../../src/content/words/authenticity.ts";
import type { frameWords } from "../../src/content/words/frame.ts";
import type { listWords } from "../../src/content/words/lists.ts";
import type { scriptWords } from "../../src/content/words/script.ts";

type Words = typeof authenticityWords & typeof frameWords & typeof listWords & typeof scriptWords;

// Each word stands in the finished script where it is named (src/prepare/bundle-script.ts).
declare global {
  const siaranLanguage: string;
  const siaranWords: Readonly<Record<keyof Words, string>>;
}

/** Names of months on the page. */
export const months: readonly string[] = siaranLanguage === "id" ? monthNames : englishMonthNames;
