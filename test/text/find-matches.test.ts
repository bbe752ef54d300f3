import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findMatches } from "../../src/text/find-matches.ts";

const matches = suite("findMatches");

matches("finds what the exact pattern alone would find", () => {
  const texts = fc
    .array(fc.constantFrom("Mei", "mei", "é", "12", " ", "-", "a"))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const wanted = [...text.matchAll(/(?<!\p{L})mei(?!\p{L})|(?<![\p{L}\d])\d{2}-?/giu)];
      const found = findMatches(text, /mei|\d/gi, /(?<!\p{L})mei(?!\p{L})|(?<![\p{L}\d])\d{2}-?/iuy);
      assert.equal(
        found.map(({ 0: words, index }) => [index, words]),
        wanted.map(({ 0: words, index }) => [index, words]),
      );
    }),
  );
});

matches.run();
