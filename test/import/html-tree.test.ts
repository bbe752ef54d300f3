import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseFragment } from "../../src/import/html-tree.ts";

const fragment = suite("parseFragment");

fragment("reads more elements side by side than a call has room for", () => {
  assert.is(parseFragment("<i></i>".repeat(150_000)).childNodes.length, 150_000);
});

fragment("loses nothing behind the end of the element that holds it", () => {
  assert.is(parseFragment("<p>satu</p></siaran-holder><p>dua</p>").textContent, "satudua");
});

fragment.run();
