import { performance } from "node:perf_hooks";
import { suite } from "uvu";
import { htmlToMarkdown } from "../../src/import/html-to-markdown.ts";
import { missingPieces } from "../../src/import/missing-words.ts";
import { Notes } from "../../src/import/notes.ts";
import { plainOf } from "../../src/import/plain.ts";
import { readText } from "../../src/import/read-text.ts";
import { autop } from "../../src/import/wxr/autop.ts";
import { readBlocks } from "../../src/import/wxr/blocks.ts";
import { ItemScanner } from "../../src/import/wxr/item-scanner.ts";
import { MediaLibrary } from "../../src/import/wxr/media-library.ts";
import { expandShortcodes } from "../../src/import/wxr/shortcodes.ts";
import { bytes } from "./support.ts";

/** Texts that patterns have been seen to go through again and again. */
const families = [
  "[caption ",
  '[a b="',
  "[a b='x' ",
  "[gallery]",
  "[[",
  "](",
  "](#b)",
  "![a",
  "<!--",
  "<!-- wp:x ",
  '<!-- wp:x {"a":"b"} -->',
  "<pre>",
  "<div>",
  "</item>",
  "<![CDATA[",
  "**a",
  "_a_",
  "&amp",
  "\n\n",
  "a\t",
  "> ",
  "- ",
  "03/02/25 09.12 - A: ",
  "kata ",
  "====\n",
];
const steps: Readonly<Record<string, (text: string) => unknown>> = {
  blocks: (text) => readBlocks(text, { notes: new Notes(), reusable: new Map() }),
  shortcodes: (text) => expandShortcodes(text, { notes: new Notes(), media: new MediaLibrary(), post: "1" }),
  autop,
  html: (text) => htmlToMarkdown(text, { notes: new Notes(), resolve: (url) => url, onPicture: () => "" }),
  plain: plainOf,
  items: (text) => [...new ItemScanner().add(`<rss><item>${text}`)],
  words: (text) => missingPieces(text.split("a"), text.split("b")),
  text: (text) => readText(bytes(text), "a.txt"),
};
const short = 20_000;
const factor = 4;
/** Four times the text may take this many times as long: sixteen would be quadratic. */
const most = 9;
/** Below this, in milliseconds, the machine's own noise decides. */
const quick = 150;

const law = suite("time of reading");

for (const [name, step] of Object.entries(steps)) {
  law(`grows with the length of the text alone: ${name}`, () => {
    for (const family of families) {
      const text = family.repeat(Math.ceil(short / family.length));
      const long = fastest(() => step(text.repeat(factor)));
      if (long < quick) continue;
      const ratio =
        long /
        Math.max(
          1,
          fastest(() => step(text)),
        );
      if (ratio > most)
        throw new Error(`${JSON.stringify(family)}: ${long.toFixed(0)} ms, ${ratio.toFixed(1)} times`);
    }
  });
}

law.run();

function fastest(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let count = 0; count < 3; count += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
    if (best < quick) break;
  }
  return best;
}
