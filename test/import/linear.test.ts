import { suite } from "uvu";
import * as assert from "uvu/assert";
import { htmlToMarkdown } from "../../src/import/html-to-markdown.ts";
import { missingPieces } from "../../src/import/missing-words.ts";
import { Notes } from "../../src/import/notes.ts";
import { plainOf } from "../../src/import/plain.ts";
import { readHtml } from "../../src/import/read-html.ts";
import { readText } from "../../src/import/read-text.ts";
import { autop } from "../../src/import/wxr/autop.ts";
import { readBlocks } from "../../src/import/wxr/blocks.ts";
import { ItemScanner } from "../../src/import/wxr/item-scanner.ts";
import { MediaLibrary } from "../../src/import/wxr/media-library.ts";
import { parseItem } from "../../src/import/wxr/parse-item.ts";
import { expandShortcodes } from "../../src/import/wxr/shortcodes.ts";
import { markup } from "../support/families.ts";
import { growthOf, inProportion } from "../support/growth.ts";
import { bytes } from "./support.ts";

const steps: Readonly<Record<string, (text: string) => unknown>> = {
  blocks: (text) => readBlocks(text, { notes: new Notes(), reusable: new Map() }),
  shortcodes: (text) => expandShortcodes(text, { notes: new Notes(), media: new MediaLibrary(), post: "1" }),
  autop,
  html: (text) => htmlToMarkdown(text, { notes: new Notes(), resolve: (url) => url, onPicture: () => "" }),
  page: (text) => readHtml(bytes(`<body>${text}`), "a.html"),
  plain: plainOf,
  "items that are broken": (text) => parseItem(`<item><a>${text}`),
  items: (text) => [...new ItemScanner().add(`<rss><item>${text}`)],
  words: (text) => missingPieces(text.split("a"), text.split("b")),
  text: (text) => readText(bytes(text), "a.txt"),
};
/** Characters. */
const [short, long] = [20_000, 160_000];

const law = suite("time of reading");

for (const [name, step] of Object.entries(steps)) {
  law(`grows with the length of the text alone: ${name}`, () => {
    for (const [family, grow] of Object.entries(markup)) {
      const each = grow(100).length / 100;
      const range = { from: Math.ceil(short / each), most: Math.floor(long / each) };
      const growth = growthOf(grow, step, range);
      assert.ok(
        growth < inProportion,
        `${family}: eight times as much takes ${growth.toFixed(1)} times as long`,
      );
    }
  });
}

law.run();
