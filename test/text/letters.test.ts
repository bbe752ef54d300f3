import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { capitalStarts, letterAt, widthAt } from "../../src/text/letters.ts";

const at = suite("letterAt");

for (const [character, kind] of [
  ["A", "capital"],
  ["É", "capital"],
  ["𝐀", "capital"],
  ["z", "letter"],
  ["ª", "letter"],
  ["7", "number"],
  ["²", "number"],
  ["’", undefined],
] as const)
  at(`takes ${character} for ${kind ?? "neither"}`, () => assert.is(letterAt(character, 0), kind));

at("agrees with the classes of Unicode on every character", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 1 }), (character) => {
      assert.is(letterAt(character, 0) !== undefined, /[\p{L}\p{N}]/u.test(character));
      assert.is(letterAt(character, 0) === "capital", /\p{Lu}/u.test(character));
    }),
  ),
);

at.run();

const width = suite("widthAt");

width("counts two code units for a character beyond the first plane", () => {
  assert.is(widthAt("𝐀", 0), 2);
  assert.is(widthAt("A", 0), 1);
  assert.is(widthAt("\ud835", 0), 1);
});

width.run();

const starts = suite("capitalStarts");

starts("finds where words with a capital begin", () =>
  assert.equal(capitalStarts("Wali Kota, iPhone É2A O’Brien"), [0, 5, 18, 22, 24]),
);

starts.run();
