import { suite } from "uvu";
import * as assert from "uvu/assert";
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
import { growthOf, inProportion } from "../support/growth.ts";
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
/** Characters. */
const [short, long] = [20_000, 640_000];

const law = suite("time of reading");

for (const [name, step] of Object.entries(steps)) {
  law(`grows with the length of the text alone: ${name}`, () => {
    for (const family of families) {
      const range = { from: Math.ceil(short / family.length), most: Math.ceil(long / family.length) };
      const growth = growthOf((count) => family.repeat(count), step, range);
      assert.ok(growth < inProportion, `${JSON.stringify(family)}: ${growth.toFixed(1)} times as long`);
    }
  });
}

law.run();
