import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { digitRuns, isBlank } from "../../src/text/digit-runs.ts";

const runs = suite("digitRuns");

runs("finds what a pattern finds", () => {
  const texts = fc.array(fc.constantFrom("1", "23", " ", "a", "é", "٣", "/")).map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const wanted = [...text.matchAll(/\d+/g)].map(({ 0: run, index }) => [index, index + run.length]);
      assert.equal(
        digitRuns(text).map(({ start, end }) => [start, end]),
        wanted,
      );
    }),
  );
});

runs.run();

const blank = suite("isBlank");

blank("agrees with regular expressions on every code unit", () => {
  for (let code = 0; code <= 0xffff; code += 1)
    assert.is(isBlank(code), /\s/.test(String.fromCharCode(code)), code.toString(16));
});

blank.run();
