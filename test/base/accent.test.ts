import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { accentFor, contrast, defaultAccent, readableContrast, washes } from "../../src/base/accent.ts";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

const accent = suite("accentFor");

accent("leaves a colour alone that can be read as it is", () => {
  assert.is(accentFor(defaultAccent).light, defaultAccent);
  assert.is(accentFor("#ffd166").dark, "#ffd166");
});

accent("makes every colour legible in both schemes, and under white text", () => {
  fc.assert(
    fc.property(colour, (given) => {
      const { light, dark } = accentFor(given);
      assert.ok(contrast(light, washes.light) >= readableContrast, `${given} became ${light}`);
      assert.ok(contrast(light, "#ffffff") >= readableContrast);
      assert.ok(contrast(dark, washes.dark) >= readableContrast, `${given} became ${dark}`);
    }),
  );
});

accent.run();

const ratio = suite("contrast");

ratio("is 21 between black and white, in either order, and 1 with itself", () => {
  assert.is(contrast("#000000", "#ffffff"), 21);
  assert.is(contrast("#ffffff", "#000000"), 21);
  assert.is(contrast("#0b5cad", "#0b5cad"), 1);
});

ratio.run();
