import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findDirectionMarks } from "../../src/base/directions.ts";

const kinds = (text: string) => findDirectionMarks(text).map(({ start, kind }) => `${start} ${kind}`);

const directions = suite("findDirectionMarks");

directions("finds overrides, closed or not", () => {
  assert.equal(kinds("a\u202eb\u202cc"), ["1 override"]);
  assert.equal(kinds("\u202da"), ["0 override"]);
});

directions("finds what a line leaves open", () => {
  assert.equal(kinds("a\u2067b\nc\u2069"), ["1 unclosed"]);
  assert.equal(kinds("\u202a\u202ba\u202c"), ["0 unclosed"]);
  // The end of an isolate ends what was opened within, and an embedding cannot end an isolate.
  assert.equal(kinds("\u2066\u202aa\u2069"), []);
  assert.equal(kinds("\u2066a\u202c"), ["0 unclosed"]);
});

directions("leaves alone what is closed, and ends of nothing", () => {
  assert.equal(kinds("\u2067a\u2069 \u202bb\u202c \u2068\u2066c\u2069\u2069 \u202c\u2069"), []);
});

directions("law: a line with every mark closed in order has none unclosed", () => {
  const nested = fc.letrec((tie) => ({
    text: fc.oneof({ depthSize: "small" }, fc.constant("a"), tie("isolate"), tie("embedding")),
    isolate: fc
      .tuple(fc.constantFrom("\u2066", "\u2067", "\u2068"), tie("text"))
      .map(([mark, text]) => `${mark}${text}\u2069`),
    embedding: fc
      .tuple(fc.constantFrom("\u202a", "\u202b"), tie("text"))
      .map(([mark, text]) => `${mark}${text}\u202c`),
  }));
  fc.assert(
    fc.property(fc.array(nested.text, { maxLength: 5 }), (parts) => {
      const line = parts.join("");
      assert.equal(findDirectionMarks(line), []);
      if (/[\u2069\u202c]$/.test(line)) assert.ok(findDirectionMarks(line.slice(0, -1)).length > 0);
    }),
  );
});

directions.run();
